/** MLA Handbook, 9th edition, for the types of items that an edition holds. */

/** CSL 1.0. One container; no access dates, which no source states. */
export const mla = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never" page-range-format="minimal-two">
  <info>
    <title>MLA 9, compact</title>
    <id>urn:recension:style:mla</id>
    <updated>2026-11-25T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="en">
    <date form="text" delimiter=" ">
      <date-part name="day"/>
      <date-part name="month" form="short"/>
      <date-part name="year"/>
    </date>
    <terms>
      <term name="month-01" form="short">Jan.</term>
      <term name="month-02" form="short">Feb.</term>
      <term name="month-03" form="short">Mar.</term>
      <term name="month-04" form="short">Apr.</term>
      <term name="month-05" form="short">May</term>
      <term name="month-06" form="short">June</term>
      <term name="month-07" form="short">July</term>
      <term name="month-08" form="short">Aug.</term>
      <term name="month-09" form="short">Sept.</term>
      <term name="month-10" form="short">Oct.</term>
      <term name="month-11" form="short">Nov.</term>
      <term name="month-12" form="short">Dec.</term>
    </terms>
  </locale>
  <macro name="names">
    <names variable="author">
      <name and="text" delimiter-precedes-et-al="always" delimiter-precedes-last="always" initialize="false" initialize-with=". " name-as-sort-order="first"/>
      <label prefix=", "/>
      <substitute><names variable="editor"/><text macro="title"/></substitute>
    </names>
  </macro>
  <macro name="names-short">
    <group delimiter=", ">
      <names variable="author">
        <name form="short" and="text" initialize-with=". "/>
        <substitute><names variable="editor"/><text macro="title-short"/></substitute>
      </names>
      <choose><if disambiguate="true"><text macro="title-short"/></if></choose>
    </group>
  </macro>
  <macro name="title">
    <choose>
      <if variable="container-title"><text variable="title" quotes="true" text-case="title"/></if>
      <else><text variable="title" font-style="italic" text-case="title"/></else>
    </choose>
  </macro>
  <macro name="title-short">
    <choose>
      <if variable="container-title"><text variable="title" form="short" quotes="true" text-case="title"/></if>
      <else><text variable="title" form="short" font-style="italic" text-case="title"/></else>
    </choose>
  </macro>
  <macro name="editors-in-container">
    <choose>
      <if variable="container-title">
        <names variable="editor"><label form="verb" suffix=" "/><name and="text"/></names>
      </if>
      <else>
        <names variable="editor"><label form="verb" suffix=" " text-case="capitalize-first"/><name and="text"/></names>
      </else>
    </choose>
  </macro>
  <macro name="edition">
    <choose>
      <if is-numeric="edition">
        <group delimiter=" "><number variable="edition" form="ordinal"/><text term="edition" form="short"/></group>
      </if>
      <else><text variable="edition" text-case="capitalize-first"/></else>
    </choose>
  </macro>
  <macro name="volume">
    <choose>
      <if variable="container-title edition" match="any">
        <group delimiter=" "><text term="volume" form="short"/><text variable="volume"/></group>
      </if>
      <else-if variable="author editor">
        <group delimiter=" "><text term="volume" form="short"/><text variable="volume"/></group>
      </else-if>
      <else>
        <group delimiter=" "><text term="volume" form="short" text-case="capitalize-first"/><text variable="volume"/></group>
      </else>
    </choose>
  </macro>
  <macro name="issue-and-number">
    <group delimiter=", ">
      <group delimiter=" "><text term="issue" form="short"/><text variable="issue"/></group>
      <choose><if type="report"><text variable="genre"/></if></choose>
      <text variable="number"/>
    </group>
  </macro>
  <macro name="publisher">
    <choose><if type="article-journal" match="none"><text variable="publisher"/></if></choose>
  </macro>
  <macro name="issued">
    <choose>
      <if type="book chapter paper-conference" match="any"><date variable="issued" form="numeric" date-parts="year"/></if>
      <else-if type="article-journal"><date variable="issued" form="text" date-parts="year-month"/></else-if>
      <else><date variable="issued" form="text"/></else>
    </choose>
  </macro>
  <macro name="place">
    <group delimiter=", ">
      <group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group>
      <choose>
        <if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if>
        <else><text variable="URL"/></else>
      </choose>
    </group>
  </macro>
  <citation et-al-min="3" et-al-use-first="1" disambiguate-add-givenname="true" disambiguate-add-names="true">
    <layout prefix="(" suffix=")" delimiter="; "><text macro="names-short"/></layout>
  </citation>
  <bibliography et-al-min="3" et-al-use-first="1" hanging-indent="true" line-spacing="2" entry-spacing="0" subsequent-author-substitute="---">
    <sort><key macro="names"/><key variable="title"/></sort>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="names"/>
        <text macro="title"/>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic" text-case="title"/>
          <text macro="editors-in-container"/>
          <text macro="edition"/>
          <text macro="volume"/>
          <text macro="issue-and-number"/>
          <text macro="publisher"/>
          <text macro="issued"/>
          <text macro="place"/>
        </group>
      </group>
    </layout>
  </bibliography>
</style>
`
