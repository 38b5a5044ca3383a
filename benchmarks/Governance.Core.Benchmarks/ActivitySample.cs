using System.Globalization;
using System.Text;

namespace Governance.Core.Benchmarks;

/// <summary>Invented IATI activities as a publisher writes them: some forty elements each, every tenth with a result.</summary>
internal static class ActivitySample
{
    public static byte[] Make(int activities)
    {
        var text = new StringBuilder("<iati-activities generated-datetime=\"2021-07-01T08:00:00Z\" version=\"2.03\">\n");
        for (var i = 0; i < activities; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                  <iati-activity humanitarian="1" xml:lang="en" default-currency="USD">
                    <iati-identifier>XM-DAC-99999-{{i}}</iati-identifier>
                    <reporting-org ref="XM-DAC-99999" type="40">
                      <narrative>Example agency</narrative>
                    </reporting-org>
                    <title>
                      <narrative>Reception of people on the move, part {{i}}</narrative>
                    </title>
                    <description>
                      <narrative>The activity invents a house of reception and advice in a place that is not there, with a kitchen, a library, and people who listen, so that something is to be read.</narrative>
                    </description>
                    <participating-org ref="XM-DAC-88888" role="1" type="10">
                      <narrative>Example ministry</narrative>
                    </participating-org>
                    <activity-status code="2" />
                    <activity-date iso-date="2020-03-13" type="1">
                      <narrative>Planned</narrative>
                    </activity-date>
                    <activity-date iso-date="2020-03-13" type="2" />
                    <activity-date iso-date="2021-03-12" type="3" />
                    <contact-info type="1">
                      <organisation>
                        <narrative>Example agency</narrative>
                      </organisation>
                    </contact-info>
                    <recipient-country code="ML" />
                    <sector code="AC" vocabulary="99" vocabulary-uri="https://example.org/sectors">
                      <narrative>Reception</narrative>
                    </sector>
                    <sector code="15190" vocabulary="1" />
                    <budget status="2" type="1">
                      <period-start iso-date="2020-03-13" />
                      <period-end iso-date="2021-03-12" />
                      <value currency="USD" value-date="2020-03-01">{{1000 + i}}.06</value>
                    </budget>
                    <transaction ref="T-{{i}}">
                      <transaction-type code="11" />
                      <transaction-date iso-date="2020-03-01" />
                      <value currency="USD" value-date="2020-03-01">{{1000 + i}}.06</value>
                      <provider-org>
                        <narrative>Example ministry</narrative>
                      </provider-org>
                    </transaction>

                """);
            if (i % 10 == 0)
            {
                text.Append("""
                        <result type="1">
                          <title>
                            <narrative>People received</narrative>
                          </title>
                          <indicator measure="1" ascending="1">
                            <title>
                              <narrative>Number of people</narrative>
                            </title>
                            <period>
                              <period-start iso-date="2020-04-01" />
                              <period-end iso-date="2020-12-31" />
                              <target value="300" />
                              <actual value="280" />
                            </period>
                          </indicator>
                        </result>

                    """);
            }

            text.Append("  </iati-activity>\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("</iati-activities>\n").ToString());
    }
}
