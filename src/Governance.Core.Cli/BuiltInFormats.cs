using System.Runtime.CompilerServices;
using Governance.Core.Formats;

namespace Governance.Core.Cli;

/// <summary>The formats this tool is built with.</summary>
internal static class BuiltInFormats
{
    public static void Add(FormatRegistryBuilder formats)
    {
        formats
            .AddCoreJson()
            .AddCsv()
            .AddDtm()
            .AddForms()
            .AddHsds()
            .AddHtcds()
            .AddHxl()
            .AddHumanRights()
            .AddIati()
            .AddICalendar()
            .AddIdmc()
            .AddKobo()
            .AddMissingMigrants()
            .AddOperationalPresence()
            .AddRecommendations()
            .AddSdmx()
            .AddStatistics()
            .AddUnhcr();

        // Parquet.Net does not read in the native build of the tool.
        if (RuntimeFeature.IsDynamicCodeSupported)
            formats.AddParquet();
    }
}
