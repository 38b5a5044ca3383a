namespace Governance.Core.Cli.Tests;

/// <summary>Two inputs with findings of every severity, and a word planted in every field of them that takes any text.</summary>
internal sealed class ReportDataset : IDisposable
{
    public const string Word = "zzcanari";

    private const string Table = """
        N°,Recommandation,Source,Date,Responsable,Priorité,État,Zzcanari
        Zzcanari 1,Zzcanari texte,Zzcanari source,Zzcanari date,Zzcanari service,Zzcanari priorité,Zzcanari état,Zzcanari
        2,=Zzcanari,Zzcanari,31/06/2021,Zzcanari,Zzcanari,Zzcanari,
        """;

    private const string Records = """
        {"type":"Migrant","id":"zz canari zzcanari","sex":"zzcanari","birthDate":"zzcanari","nationalities":["zzcanari"],"zzcanari":"zzcanari","household":"zzcanari"}
        {"type":"Organisation","id":"org-1","name":[{"language":"en","text":"zzcanari"}],"kind":"other","url":"zzcanari"}
        {"type":"Organisation","id":"org-1","name":[{"language":"fr","text":"zzcanari"}],"kind":"other","parentId":"zzcanari-none"}
        {"type":"zzcanari","id":"x"}
        {"type":"Recommendation","id":"rec-1","text":[{"language":"fr","text":"zzcanari +223 70 00 00 00"}],"eventId":"zzcanari-event"}
        {"type":"Recommendation","id":"rec-2","text":{"language":"fr","text":"zzcanari +223 70 00 00 00"},"eventId":"zzcanari-event","identifiers":[{"scheme":"zzcanari","value":"zzcanari"}],"extensions":{"zzcanari":{}}}
        {"type":"Migrant","id":"mig-2","notes":"zzcanari@zzcanari.example","occupation":"zzcanari","interviewed":"2031-01-01","directIdentifiers":{"familyName":"zzcanari","givenNames":"zzcanari","phones":["zzcanari"],"emails":["zzcanari"]},"extensions":{"kobo":{"zzcanari tel":"+223 70 00 00 00 zzcanari"}}}
        {"type":"Facility","id":"fac-2","name":{"language":"fr","text":"zzcanari"},"place":{"name":"zzcanari","country":"MLI","note":"zzcanari","point":{"latitude":16.27,"longitude":-0.04}}}
        {"zzcanari
        """;

    private readonly TemporaryFolder _folder = new();

    public ReportDataset() => Inputs = [_folder.Write("matrice.csv", Table), _folder.Write("data/records.jsonl", Records)];

    public IReadOnlyList<string> Inputs { get; }

    public string File(string name) => _folder.File(name);

    /// <summary>Validates it, with the report in a format on standard output.</summary>
    public string Report(string format, string language = "en")
    {
        var run = ToolRun.Of(["validate", .. Inputs, "--format", format, "--lang", language, "--target", "public"]);
        Assert.Equal((1, ""), (run.Exit, run.Error));
        return run.Output;
    }

    public void Dispose() => _folder.Dispose();
}
