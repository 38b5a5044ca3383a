namespace Governance.Adapters.Tests.Csv;

/// <summary>Invented tables.</summary>
internal static class Fixtures
{
    /// <summary>A part of the columns, in an order of its own, with one that no field takes and a row with blanks.</summary>
    public const string Incidents = """
        type,id,minted,source.organisation,source.row,sensitivity,kind,period.start,place.name,place.country,place.level,causes,counts.dead.value,description,extensions,extra
        Incident,a-1,true,Example office,7,public,death,2021-06-30,"Exampleville, north",MLI,2,"[{""code"":""drowning""}]",2.5,seen,"{""other"":{""x"":1}}",kept
        Incident,a-2,,,,public,rescue,2021,,,,,,,,

        """;

    /// <summary>Rows of two kinds.</summary>
    public const string Mixed = """
        type,id,sensitivity,kind,name.language,name.text
        Incident,a-1,public,death,,
        Organisation,o-1,public,,fr,Maison d’accueil
        Nobody,x-1,public,,,

        """;
}
