namespace Governance.Adapters.Tests.Iati;

/// <summary>Invented files; nobody and nothing in them is real.</summary>
internal static class Fixtures
{
    /// <summary>Everything the map knows, some of what it does not, and one activity with the least there can be.</summary>
    public const string Activities = """
        <?xml version="1.0" encoding="utf-8"?>
        <iati-activities version="2.03" generated-datetime="2021-07-01T08:00:00Z">
          <iati-activity xml:lang="fr" default-currency="EUR" humanitarian="1" last-updated-datetime="2021-06-30T00:00:00Z" xmlns:own="http://example.org/own" own:key="7">
            <iati-identifier>ML-COA-EX1-A1</iati-identifier>
            <reporting-org ref="ML-COA-EX1" type="40" secondary-reporter="0"><narrative>Agence exemple</narrative></reporting-org>
            <title><narrative>Accueil des migrants</narrative><narrative xml:lang="en">Reception of migrants</narrative></title>
            <description type="1"><narrative>Une maison d’accueil &amp; d’écoute.</narrative></description>
            <description type="2"><narrative>Objectifs</narrative></description>
            <participating-org ref="ML-COA-EX2" role="1" type="10"><narrative>Ministère exemple</narrative></participating-org>
            <participating-org role="4" type="22" activity-id="ML-COA-EX3-B"><narrative xml:lang="en">Example helpers</narrative></participating-org>
            <other-identifier ref="OLD-1" type="A1"><owner-org ref="ML-COA-EX1"/></other-identifier>
            <activity-status code="2"/>
            <activity-date type="1" iso-date="2021-01-01"/>
            <activity-date type="2" iso-date="2021-02-01"/>
            <activity-date type="3" iso-date="2021-12-31"/>
            <activity-scope code="4"/>
            <recipient-country code="ML" percentage="60"><narrative>Mali</narrative></recipient-country>
            <recipient-region code="298" vocabulary="1" percentage="40"/>
            <location ref="L1">
              <location-id vocabulary="G1" code="2457163"/>
              <name><narrative>Exempleville</narrative></name>
              <description><narrative>Chef-lieu</narrative></description>
              <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>16.27 -0.04</pos></point>
              <exactness code="2"/>
              <location-class code="2"/>
            </location>
            <sector vocabulary="1" code="15190" percentage="100"/>
            <sector vocabulary="99" code="AC" vocabulary-uri="http://example.org/sectors"><narrative>Accueil</narrative></sector>
            <tag vocabulary="99" code="T1"><narrative>Accueil</narrative></tag>
            <policy-marker vocabulary="1" code="1" significance="2"/>
            <budget type="1" status="2">
              <period-start iso-date="2021-01-01"/>
              <period-end iso-date="2021-12-31"/>
              <value value-date="2021-01-01">12000.50</value>
            </budget>
            <planned-disbursement type="1">
              <period-start iso-date="2021-03-01"/>
              <period-end iso-date="2021-03-31"/>
              <value currency="XOF" value-date="2021-03-01">5000</value>
              <provider-org ref="ML-COA-EX2" type="10"><narrative>Ministère exemple</narrative></provider-org>
            </planned-disbursement>
            <transaction ref="T-1">
              <transaction-type code="3"/>
              <transaction-date iso-date="2021-03-15"/>
              <value currency="USD" value-date="2021-03-15">1500</value>
              <description><narrative>Premier versement</narrative></description>
              <provider-org ref="ML-COA-EX2"><narrative>Ministère exemple</narrative></provider-org>
              <receiver-org ref="ML-COA-EX3" type="22"><narrative>Entraide exemple</narrative></receiver-org>
              <flow-type code="10"/>
            </transaction>
            <document-link url="http://example.org/rapport.pdf" format="application/pdf">
              <title><narrative>Rapport</narrative></title>
              <category code="B01"/>
              <language code="fr"/>
              <document-date iso-date="2021-06-01"/>
            </document-link>
            <related-activity ref="ML-COA-EX1-A0" type="1"/>
            <result type="1" aggregation-status="1">
              <title><narrative>Personnes accueillies</narrative></title>
              <indicator measure="1" ascending="1">
                <title><narrative>Nombre de personnes</narrative></title>
                <description><narrative>Comptées à l’arrivée</narrative></description>
                <reference vocabulary="9" code="10.7.1"/>
                <baseline iso-date="2020-12-31" year="2020" value="0"/>
                <period>
                  <period-start iso-date="2021-01-01"/>
                  <period-end iso-date="2021-06-30"/>
                  <target value="200"><dimension name="sex" value="F"/></target>
                  <target value="300"/>
                  <actual value="180"><dimension name="sex" value="F"/><comment><narrative>Provisoire</narrative></comment></actual>
                </period>
                <period>
                  <period-start iso-date="2021-07-01"/>
                  <period-end iso-date="2021-12-31"/>
                  <actual value="95"/>
                </period>
              </indicator>
              <indicator measure="5">
                <title><narrative>Avis des personnes</narrative></title>
              </indicator>
            </result>
            <own:note kind="x">gardé</own:note>
          </iati-activity>
          <iati-activity>
            <iati-identifier>ML-COA-EX1-A2</iati-identifier>
            <reporting-org ref="ML-COA-EX1" type="40"><narrative xml:lang="en">Example agency</narrative></reporting-org>
            <title><narrative xml:lang="en">Information</narrative></title>
            <description><narrative xml:lang="en">Posters</narrative></description>
            <participating-org ref="ML-COA-EX1" role="4"/>
            <activity-status code="4"/>
            <activity-date type="1" iso-date="2020-01-01"/>
            <recipient-country code="NE"/>
            <sector vocabulary="1" code="15190"/>
          </iati-activity>
        </iati-activities>

        """;

    public const string Organisations = """
        <?xml version="1.0" encoding="utf-8"?>
        <iati-organisations version="2.03" generated-datetime="2021-07-01T08:00:00Z">
          <iati-organisation xml:lang="en" default-currency="EUR">
            <organisation-identifier>ML-COA-EX1</organisation-identifier>
            <name><narrative>Example agency</narrative><narrative xml:lang="fr">Agence exemple</narrative></name>
            <reporting-org ref="ML-COA-EX1" type="40"><narrative>Example agency</narrative></reporting-org>
            <total-budget status="2">
              <period-start iso-date="2021-01-01"/>
              <period-end iso-date="2021-12-31"/>
              <value value-date="2021-01-01">1000000</value>
            </total-budget>
            <document-link url="http://example.org/report" format="text/html">
              <title><narrative>Report</narrative></title>
              <category code="B01"/>
              <recipient-country code="ML"/>
            </document-link>
          </iati-organisation>
          <iati-organisation xml:lang="fr">
            <organisation-identifier>ML-COA-EX2</organisation-identifier>
            <name><narrative>Ministère exemple</narrative></name>
            <reporting-org ref="ML-COA-EX1" type="40"><narrative>Agence exemple</narrative></reporting-org>
          </iati-organisation>
        </iati-organisations>

        """;

    public const string Contact = """
        <iati-activities version="2.03">
          <iati-activity xml:lang="en">
            <iati-identifier>ML-COA-EX1-A3</iati-identifier>
            <reporting-org ref="ML-COA-EX1" type="40"><narrative>Example agency</narrative></reporting-org>
            <title><narrative>Advice</narrative></title>
            <description><narrative>Advice</narrative></description>
            <participating-org ref="ML-COA-EX1" role="4"/>
            <activity-status code="2"/>
            <activity-date type="2" iso-date="2020-01-01"/>
            <contact-info type="1">
              <organisation><narrative>Example agency</narrative></organisation>
              <person-name><narrative>Nobody Invented</narrative></person-name>
              <job-title><narrative>Project lead</narrative></job-title>
              <email>nobody@example.org</email>
            </contact-info>
            <recipient-country code="NE"/>
            <sector vocabulary="1" code="15190"/>
          </iati-activity>
        </iati-activities>

        """;
}
