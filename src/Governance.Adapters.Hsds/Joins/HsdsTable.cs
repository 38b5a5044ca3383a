namespace Governance.Adapters.Hsds.Joins;

/// <summary>A table of the tabular form.</summary>
/// <param name="Entity">What a row of it is, as other tables name it before <c>_id</c>.</param>
/// <param name="Member">The list that its rows are in the JSON form, or the object that one of them is.</param>
/// <param name="Names">What its file or sheet is called, in any version.</param>
internal sealed record HsdsTable(string Entity, string Member, params IReadOnlyList<string> Names)
{
    /// <summary>Columns that tell the table where its name does not: any of these sets.</summary>
    public IReadOnlyList<string[]> Headers { get; init; } = [];

    /// <summary>Columns that name one row of another table, which the JSON form has as an object in this one.</summary>
    public IReadOnlyList<SideKey> Links { get; init; } = [];

    /// <summary>A member that version 3 has and the older table says by its name: <c>address_type</c>.</summary>
    public (string Name, string Value)? Told { get; init; }

    /// <summary>What the list is called in one of the tables that rows are joined to, where it has another name there: web addresses of an organisation are its websites.</summary>
    public (string Entity, string Member)? Otherwise { get; init; }

    /// <summary>Whether its name is also that of tables of any other kind, so that its columns must tell it.</summary>
    public bool IsCommon { get; init; }

    /// <summary>Whether its rows make records of their own.</summary>
    public bool IsMain => Entity is Ids.Organization or Ids.Service or Ids.Location;

    /// <summary>The list that its rows are in a row of an entity.</summary>
    public string MemberIn(string? entity) => Otherwise is var (other, member) && other == entity ? member : Member;
}
