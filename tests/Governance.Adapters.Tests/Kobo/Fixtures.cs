using System.Text;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Kobo;

/// <summary>The arrival register of an invented house of migrants: its form, what its questions mean, and submissions in every form they come in.</summary>
internal static class Fixtures
{
    public const string Form = """
        survey,,,,
        ,type,name,label::English (en),label::Français (fr)
        ,start,start,,
        ,deviceid,deviceid,,
        ,begin group,arrivee,Arrival,Arrivée
        ,date,date_arrivee,Date of arrival,Date d’arrivée
        ,geopoint,lieu,Where the person stays,Où la personne loge
        ,end group,,,
        ,begin_group,personne,Person,Personne
        ,select_one sexe,sexe,Sex,Sexe
        ,integer,age,Age in years,Âge en années
        ,select_one pays,nationalite,Nationality,Nationalité
        ,select_multiple besoins,besoins,Needs,Besoins
        ,text,remarques,Notes,Observations
        ,text,surnom,Room,Chambre
        ,end_group,,,
        ,begin repeat,trajet,Journey,Trajet
        ,select_one pays,depuis,From,Depuis
        ,date,depart,Departed,Départ
        ,end repeat,,,
        choices,,,,
        ,list_name,name,label::English (en),label::Français (fr)
        ,sexe,femme,Woman,Femme
        ,sexe,homme,Man,Homme
        ,pays,ml,Mali,Mali
        ,pays,na,Namibia,Namibie
        ,pays,ne,Niger,Niger
        ,besoins,abri,Shelter,Abri
        ,besoins,eau,Drinking water,Eau potable
        ,besoins,soins,Health,Soins de santé
        settings,,,,
        ,form_id,form_title,version,
        ,registre_arrivees,Registre,1,

        """;

    public const string Mapping = """
        {
          "record": "Migrant",
          "questions": {
            "arrivee/date_arrivee": "/arrival",
            "arrivee/lieu": "/residence/point",
            "personne/sexe": "/sexOrGender/code",
            "personne/age": "/age/years",
            "personne/nationalite": "/nationalities",
            "personne/besoins": "/needs",
            "personne/remarques": "/notes",
            "trajet/depuis": "/journey/legs/*/from/country",
            "trajet/depart": "/journey/legs/*/departed"
          },
          "choices": {
            "personne/sexe": { "femme": "F", "homme": "M" },
            "personne/besoins": { "abri": "shelter", "eau": "drinking-water", "soins": "health" }
          },
          "constants": { "/sexOrGender/dimension": "sex" }
        }
        """;

    public const string Json = """
        [
        {"_id":11,"formhub/uuid":"f0","start":"2026-01-05T08:00:00.000-01:00","deviceid":"dev:1","arrivee/date_arrivee":"2026-01-04","arrivee/lieu":"16.27 -0.04 260 5","personne/sexe":"femme","personne/age":"31","personne/nationalite":"ne","personne/besoins":"eau abri","personne/remarques":"n/a","personne/surnom":"3 bis","trajet":[{"trajet/depuis":"ne","trajet/depart":"2025-12-30"},{"trajet/depuis":"ml","trajet/depart":"2026-01-03"}],"__version__":"v1","meta/instanceID":"uuid:1a","_xform_id_string":"registre_arrivees","_uuid":"1a","_attachments":[],"_status":"submitted_via_web","_geolocation":[16.27,-0.04],"_submission_time":"2026-01-05T23:30:00","_tags":[],"_notes":[],"_validation_status":{},"_submitted_by":"agent1"},
        {"_id":12,"formhub/uuid":"f0","start":"2026-01-06T08:00:00.000+00:00","arrivee/date_arrivee":"2026-01-06","personne/sexe":"homme","personne/nationalite":"na","meta/instanceID":"uuid:2b","_uuid":"2b","_submission_time":"2026-01-06T09:00:00"}
        ]
        """;

    public const string Csv = "\"start\";\"deviceid\";\"arrivee/date_arrivee\";\"arrivee/lieu\";\"arrivee/_lieu_latitude\";\"arrivee/_lieu_longitude\";\"arrivee/_lieu_altitude\";\"personne/sexe\";\"personne/age\";\"personne/nationalite\";\"personne/besoins\";\"personne/besoins/abri\";\"personne/besoins/eau\";\"personne/besoins/soins\";\"personne/remarques\";\"personne/surnom\";\"_id\";\"_uuid\";\"_submission_time\";\"_index\"\n"
        + "\"2026-01-05T08:00:00.000-01:00\";\"dev:1\";\"2026-01-04\";\"16.27 -0.04 260 5\";\"16.27\";\"-0.04\";\"260\";\"femme\";\"31\";\"ne\";\"eau abri\";\"1\";\"1\";\"0\";\"n/a\";\"3 bis\";\"11\";\"1a\";\"2026-01-05T23:30:00\";\"1\"\n"
        + "\"2026-01-06T08:00:00.000+00:00\";\"\";\"2026-01-06\";\"\";\"\";\"\";\"\";\"homme\";\"\";\"na\";\"\";\"\";\"\";\"\";\"\";\"\";\"12\";\"2b\";\"2026-01-06T09:00:00\";\"2\"\n";

    /// <summary>Submissions whose members come in one order, so that a cell has one place whoever counts.</summary>
    public const string OrderedJson = """
        [
        {"_uuid":"1a","start":"2026-01-05T08:00:00.000-01:00","arrivee/date_arrivee":"2026-01-04","personne/sexe":"femme","personne/nationalite":"ne","_submission_time":"2026-01-05T23:30:00","arrivee/lieu":"16.27 -0.04 260 5","personne/age":"31","personne/besoins":"eau abri","personne/remarques":"n/a","personne/surnom":"3 bis","trajet":[{"trajet/depuis":"ne","trajet/depart":"2025-12-30"}],"deviceid":"dev:1","_tags":[],"_geolocation":[16.27,-0.04],"autre":"xy"},
        {"_uuid":"2b","start":"2026-01-06T08:00:00.000+00:00","arrivee/date_arrivee":"2026-01-06","personne/sexe":"homme","personne/nationalite":"na","_submission_time":"2026-01-06T09:00:00"}
        ]
        """;

    /// <summary>The register in CSV as R writes it, without quotes and with a column nobody knows.</summary>
    public const string PlainCsv = """
        start;deviceid;arrivee.date_arrivee;arrivee.lieu;_lieu_latitude;_lieu_longitude;sexe;age;nationalite;besoins;besoins.abri;besoins.eau;remarques;surnom;_uuid;autre
        2026-01-05T08:00:00.000-01:00;dev:1;2026-01-04;16.27 -0.04 260 5;16.27;-0.04;femme;31;ne;eau abri;1;1;n/a;3 bis;1a;xy
        2026-01-06T08:00:00.000+00:00;;2026-01-06;;;;homme;;na;;;;;;2b;

        """;

    public static IReadOnlyList<CompanionFile> Companions { get; } = Files(("form.csv", Form), ("mapping.json", Mapping));

    public static IReadOnlyList<SampleFile> CompanionSamples { get; } =
        [new SampleFile("form.csv", Encoding.UTF8.GetBytes(Form), FileForm.Csv), new SampleFile("mapping.json", Encoding.UTF8.GetBytes(Mapping), FileForm.Json)];

    public static IReadOnlyList<CompanionFile> Files(params (string Name, string Text)[] files) => [.. files.Select(f => new CompanionFile(f.Name, Encoding.UTF8.GetBytes(f.Text)))];
}
