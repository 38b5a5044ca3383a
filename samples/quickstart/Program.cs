using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;

// A record is an ordinary object; what is not known is left out.
var drowning = new Incident
{
    Id = "example-1",
    Kind = "death",
    Sensitivity = Sensitivity.Public,
    Period = Period.At(PartialDate.Parse("2021-06")),
    Place = new Place { Name = "Gao", Country = CountryCode.Parse("MLI") },
    Counts = new IncidentCounts { Dead = new Quantity { Value = 2 }, Missing = new Quantity { Value = 0 }, Females = new Quantity { Value = 3 } },
};

// Validate bytes or a stream of any size; prose is made at the edge, in the reader's language.
var utf8 = System.Text.Encoding.UTF8.GetBytes(RecordJson.ToJson(drowning));
var options = new ValidationOptions { Today = new DateOnly(2021, 7, 15) };
var summary = Validator.Default.Validate(utf8, finding => Console.WriteLine($"{finding.Code} {finding.Pointer} {MessageCatalog.Render(finding, "fr")}"), options);
Console.WriteLine($"{summary.Records} record, {summary.Errors} error"); // three women among two dead

// Formats of partners are registered by their packages: here, or with services.AddGovernance(…).
var formats = FormatRegistry.Create(f => f.AddCoreJson().AddMissingMigrants());
Console.WriteLine(string.Join(", ", formats.Formats.Select(f => f.Id)));
