/** Chicago Manual of Style, 17th edition, author and date, for the types of items that an edition holds. */

/** CSL 1.0. No access dates, which no source states. */
export const chicagoAuthorDate = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="display-and-sort" page-range-format="chicago">
  <info>
    <title>Chicago 17 author-date, compact</title>
    <id>urn:recension:style:chicago-author-date</id>
    <updated>2026-11-25T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="en">
    <terms>
      <term name="editor" form="verb-short">ed.</term>
      <term name="editor" form="verb">edited by</term>
    </terms>
  </locale>
  <macro name="names">
    <names variable="author">
      <name and="text" delimiter-precedes-last="always" name-as-sort-order="first"/>
      <label form="short" prefix=", "/>
      <substitute><names variable="editor"/><text macro="title"/></substitute>
    </names>
  </macro>
  <macro name="names-short">
    <names variable="author">
      <name form="short" and="text" initialize-with=". "/>
      <substitute><names variable="editor"/><text macro="title"/></substitute>
    </names>
  </macro>
  <macro name="title">
    <choose>
      <if type="book"><text variable="title" font-style="italic" text-case="title"/></if>
      <else><text variable="title" quotes="true" text-case="title"/></else>
    </choose>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="genre-and-number">
    <group delimiter=" ">
      <text variable="genre" text-case="capitalize-first"/>
      <choose><if type="report"><text variable="number"/></if></choose>
    </group>
  </macro>
  <macro name="container">
    <choose>
      <if type="chapter paper-conference" match="any">
        <group delimiter=", ">
          <group delimiter=" ">
            <text term="in" text-case="capitalize-first"/>
            <text variable="container-title" font-style="italic" text-case="title"/>
          </group>
          <names variable="editor"><label form="verb" suffix=" "/><name and="text"/></names>
        </group>
      </if>
      <else>
        <group delimiter=". ">
          <names variable="editor"><label form="verb" text-case="capitalize-first" suffix=" "/><name and="text"/></names>
          <choose>
            <if type="webpage"><text variable="container-title" text-case="title"/></if>
            <else><text variable="container-title" font-style="italic" text-case="title"/></else>
          </choose>
        </group>
      </else>
    </choose>
  </macro>
  <macro name="edition">
    <choose>
      <if type="book report" match="any">
        <choose>
          <if is-numeric="edition">
            <group prefix=". " delimiter=" "><number variable="edition" form="ordinal"/><text term="edition" form="short" strip-periods="true"/></group>
          </if>
          <else><text variable="edition" prefix=". " text-case="capitalize-first"/></else>
        </choose>
      </if>
      <else-if type="chapter paper-conference" match="any">
        <choose>
          <if is-numeric="edition">
            <group prefix=", " delimiter=" "><number variable="edition" form="ordinal"/><text term="edition" form="short"/></group>
          </if>
          <else><text variable="edition" prefix=", "/></else>
        </choose>
      </else-if>
    </choose>
  </macro>
  <macro name="volume">
    <group delimiter=" "><text term="volume" form="short" text-case="capitalize-first"/><number variable="volume"/></group>
  </macro>
  <macro name="month">
    <date variable="issued"><date-part name="month"/></date>
  </macro>
  <macro name="locators">
    <choose>
      <if type="article-journal">
        <choose>
          <if variable="volume">
            <text variable="volume" prefix=" "/>
            <group prefix=" (" suffix=")">
              <choose><if variable="issue"><text variable="issue"/></if><else><text macro="month"/></else></choose>
            </group>
          </if>
          <else-if variable="issue">
            <group prefix=", " delimiter=" ">
              <text term="issue" form="short"/>
              <text variable="issue"/>
              <text macro="month" prefix="(" suffix=")"/>
            </group>
          </else-if>
          <else><text macro="month" prefix=", "/></else>
        </choose>
      </if>
      <else-if type="book report" match="any"><text macro="volume" prefix=". "/></else-if>
      <else-if type="chapter paper-conference" match="any">
        <choose>
          <if variable="page">
            <group prefix=", "><text variable="volume" suffix=":"/><text variable="page"/></group>
          </if>
          <else><text macro="volume" prefix=". "/></else>
        </choose>
      </else-if>
    </choose>
  </macro>
  <macro name="publisher">
    <choose>
      <if type="article-journal" match="none">
        <group prefix=". " delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
      </if>
    </choose>
  </macro>
  <macro name="journal-pages">
    <choose>
      <if type="article-journal">
        <choose>
          <if variable="issue volume" match="any"><text variable="page" prefix=": "/></if>
          <else><text variable="page" prefix=", "/></else>
        </choose>
      </if>
    </choose>
  </macro>
  <macro name="place">
    <group delimiter=". ">
      <choose><if type="webpage"><date variable="issued" form="text"/></if></choose>
      <choose>
        <if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if>
        <else><text variable="URL"/></else>
      </choose>
    </group>
  </macro>
  <citation et-al-min="4" et-al-use-first="1" disambiguate-add-givenname="true" disambiguate-add-names="true" disambiguate-add-year-suffix="true" givenname-disambiguation-rule="primary-name" collapse="year" after-collapse-delimiter="; ">
    <layout prefix="(" suffix=")" delimiter="; ">
      <choose>
        <if variable="issued"><group delimiter=" "><text macro="names-short"/><text macro="year"/></group></if>
        <else><group delimiter=", "><text macro="names-short"/><text macro="year"/></group></else>
      </choose>
    </layout>
  </citation>
  <bibliography et-al-min="11" et-al-use-first="7" hanging-indent="true" entry-spacing="0" subsequent-author-substitute="&#8212;&#8212;&#8212;">
    <sort><key macro="names"/><key variable="issued"/><key variable="title"/></sort>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="names"/>
        <text macro="year"/>
        <text macro="title"/>
        <text macro="genre-and-number"/>
        <text macro="container"/>
      </group>
      <text macro="edition"/>
      <text macro="locators"/>
      <text macro="publisher"/>
      <text macro="journal-pages"/>
      <text macro="place" prefix=". "/>
    </layout>
  </bibliography>
</style>
`
