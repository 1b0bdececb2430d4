/** Chicago Manual of Style, 17th edition, notes and bibliography, for the types of items that an edition holds. */

/** CSL 1.0. Full first notes, short later ones; no access dates, which no source states. */
export const chicagoNotes = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" demote-non-dropping-particle="display-and-sort" page-range-format="chicago">
  <info>
    <title>Chicago 17 notes and bibliography, compact</title>
    <id>urn:recension:style:chicago-notes</id>
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
      <substitute><names variable="editor"/><text macro="site"/><text macro="title"/></substitute>
    </names>
  </macro>
  <macro name="names-note">
    <names variable="author">
      <name and="text"/>
      <label form="short" prefix=", "/>
      <substitute><names variable="editor"/></substitute>
    </names>
  </macro>
  <macro name="names-short">
    <names variable="author">
      <name form="short" and="text" initialize-with=". "/>
      <substitute><names variable="editor"/></substitute>
    </names>
  </macro>
  <macro name="site">
    <choose><if type="webpage"><text variable="container-title"/></if></choose>
  </macro>
  <macro name="title">
    <choose>
      <if type="book"><text variable="title" font-style="italic" text-case="title"/></if>
      <else><text variable="title" quotes="true" text-case="title"/></else>
    </choose>
  </macro>
  <macro name="title-short">
    <choose>
      <if type="book"><text variable="title" form="short" font-style="italic" text-case="title"/></if>
      <else><text variable="title" form="short" quotes="true" text-case="title"/></else>
    </choose>
  </macro>
  <macro name="container">
    <choose>
      <if type="webpage"><text macro="site"/></if>
      <else><text variable="container-title" font-style="italic" text-case="title"/></else>
    </choose>
  </macro>
  <macro name="editors">
    <names variable="editor"><label form="verb" text-case="capitalize-first" suffix=" "/><name and="text"/></names>
  </macro>
  <macro name="editors-inside">
    <names variable="editor"><label form="verb" suffix=" "/><name and="text"/></names>
  </macro>
  <macro name="editors-note">
    <names variable="editor"><label form="verb-short" suffix=" "/><name and="text"/></names>
  </macro>
  <macro name="edition">
    <choose>
      <if is-numeric="edition">
        <group delimiter=" "><number variable="edition" form="ordinal"/><text term="edition" form="short"/></group>
      </if>
      <else><text variable="edition"/></else>
    </choose>
  </macro>
  <macro name="volume">
    <group delimiter=" "><text term="volume" form="short"/><number variable="volume"/></group>
  </macro>
  <macro name="volume-capital">
    <group delimiter=" "><text term="volume" form="short" text-case="capitalize-first"/><number variable="volume"/></group>
  </macro>
  <macro name="publisher">
    <group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
  </macro>
  <macro name="issued">
    <choose>
      <if variable="issued">
        <choose>
          <if type="book paper-conference" match="any"><date variable="issued"><date-part name="year"/></date></if>
          <else><date variable="issued" form="text"/></else>
        </choose>
      </if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="imprint">
    <group delimiter=", "><text macro="publisher"/><text macro="issued"/></group>
  </macro>
  <macro name="imprint-note">
    <choose>
      <if variable="publisher publisher-place" match="any"><text macro="imprint" prefix=" (" suffix=")"/></if>
      <else><text macro="issued" prefix=", "/></else>
    </choose>
  </macro>
  <macro name="journal">
    <text variable="volume" prefix=" "/>
    <group prefix=", " delimiter=" "><text term="issue" form="short"/><text variable="issue"/></group>
    <choose>
      <if variable="volume issue" match="any">
        <text macro="issued" prefix=" (" suffix=")"/>
        <text variable="page" prefix=": "/>
      </if>
      <else>
        <text macro="issued" prefix=", "/>
        <text variable="page" prefix=", "/>
      </else>
    </choose>
  </macro>
  <macro name="address">
    <choose>
      <if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if>
      <else><text variable="URL"/></else>
    </choose>
  </macro>
  <macro name="proceedings">
    <group delimiter=", ">
      <group delimiter=" "><text term="in" text-case="capitalize-first"/><text macro="container"/></group>
      <text macro="editors-inside"/>
      <text macro="edition"/>
      <group><text variable="volume" suffix=":"/><text variable="page"/></group>
    </group>
  </macro>
  <macro name="proceedings-note">
    <group delimiter=", ">
      <group delimiter=" "><text term="in"/><text macro="container"/></group>
      <text macro="editors-note"/>
      <text macro="edition"/>
      <text macro="volume"/>
    </group>
    <text macro="imprint-note"/>
    <text variable="page" prefix=", "/>
  </macro>
  <macro name="book-parts">
    <choose>
      <if type="book report" match="any">
        <group delimiter=". "><text macro="edition"/><text macro="volume-capital"/></group>
      </if>
    </choose>
  </macro>
  <macro name="book-parts-note">
    <choose>
      <if type="book report" match="any">
        <group delimiter=", "><text macro="edition"/><text macro="volume"/></group>
      </if>
    </choose>
  </macro>
  <macro name="work">
    <group delimiter=". ">
      <text macro="names"/>
      <text macro="title"/>
      <text variable="genre" text-case="capitalize-first"/>
      <choose>
        <if type="paper-conference"><text macro="proceedings"/></if>
        <else>
          <group delimiter=". "><text macro="editors"/><text macro="container"/><text macro="book-parts"/></group>
        </else>
      </choose>
    </group>
    <choose>
      <if type="article-journal"><text macro="journal"/></if>
      <else-if variable="publisher publisher-place" match="any"><text macro="imprint" prefix=". "/></else-if>
      <else><text macro="issued" prefix=", "/></else>
    </choose>
  </macro>
  <macro name="work-note">
    <group delimiter=", ">
      <text macro="names-note"/>
      <text macro="title"/>
      <text variable="genre"/>
      <choose>
        <if type="paper-conference"><text macro="proceedings-note"/></if>
        <else>
          <group delimiter=", "><text macro="editors-note"/><text macro="container"/><text macro="book-parts-note"/></group>
        </else>
      </choose>
    </group>
    <choose>
      <if type="article-journal"><text macro="journal"/></if>
      <else-if type="paper-conference" match="none"><text macro="imprint-note"/></else-if>
    </choose>
  </macro>
  <citation et-al-min="4" et-al-use-first="1" disambiguate-add-names="true">
    <layout suffix="." delimiter="; ">
      <choose>
        <if position="ibid">
          <group delimiter=", ">
            <text macro="names-short"/>
            <choose><if variable="author editor" match="none"><text macro="title-short"/></if></choose>
          </group>
        </if>
        <else-if position="subsequent">
          <group delimiter=", "><text macro="names-short"/><text macro="title-short"/></group>
        </else-if>
        <else>
          <group delimiter=", "><text macro="work-note"/><text macro="address"/></group>
        </else>
      </choose>
    </layout>
  </citation>
  <bibliography et-al-min="11" et-al-use-first="7" hanging-indent="true" entry-spacing="0" subsequent-author-substitute="&#8212;&#8212;&#8212;">
    <sort><key macro="names"/><key variable="title"/><key variable="issued"/></sort>
    <layout suffix=".">
      <group delimiter=". "><text macro="work"/><text macro="address"/></group>
    </layout>
  </bibliography>
</style>
`
