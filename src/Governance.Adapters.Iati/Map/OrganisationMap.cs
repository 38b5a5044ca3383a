using Governance.Core;

namespace Governance.Adapters.Iati;

/// <summary>What an organisation file says and which members of an <see cref="Organisation"/> it fills.</summary>
internal static class OrganisationMap
{
    public static RecordMap<Organisation> Map { get; } = new(
        IatiStandard.Organisation,
        () => new Organisation { Id = "", Name = Narratives.None },
        [],
        [
            new SelfUnit<Organisation>(
                "organisation-identifier",
                o => Ids.Bare(o.Id).Length > 0 || o.Identifiers.Own() is not null,
                new Part<Organisation>("", ("", "/identifiers/0/value"))
                {
                    En = "Identifier",
                    Fr = "Identifiant",
                    Read = (e, o, _) =>
                    {
                        if (Values.Short(e.Text) is { } text)
                            (o.Identifiers ??= []).Add(new Identifier { Scheme = ActivityMap.Scheme, Value = text });
                    },
                    Write = (o, e, _) => e.Text = Narratives.Clean(o.Identifiers.Own() ?? Ids.Bare(o.Id))!,
                }),
            new SelfUnit<Organisation>(
                "name",
                o => o.Name.Language != Narratives.NoText,
                new Part<Organisation>("", (Narratives.Member, "/name")) { En = "Name", Fr = "Nom", Read = (e, o, s) => o.Name = Narratives.Read(e, s) ?? Narratives.None, Write = (o, e, s) => Narratives.Write(o.Name, e, s) }),
        ]);
}
