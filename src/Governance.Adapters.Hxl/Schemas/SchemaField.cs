namespace Governance.Adapters.Hxl;

/// <summary>What a column of a schema says.</summary>
internal enum SchemaField
{
    Tag,
    Severity,
    Required,
    Least,
    Most,
    Datatype,
    Consistent,
    Min,
    Max,
    Whitespace,
    Regex,
    Spelling,
    Outliers,
    List,
    Url,
    ListTag,
    Case,
    Unique,
    Key,
    Correlation,
}
