namespace Governance.Adapters.Sdmx;

/// <summary>What something in a structure message of SDMX-JSON is cited by.</summary>
/// <param name="form">The message.</param>
internal sealed class JsonIdentity(JsonForm form)
{
    private string? _id;
    private string? _agency;
    private string? _version;
    private StructureRef? _self;

    /// <summary>The reference: what it says of itself, else the URN that it links itself by; null for neither.</summary>
    public StructureRef? Reference => _id is not null && _agency is not null ? new StructureRef(_agency, _id, _version) : _self;

    /// <summary>Reads a member; false for one that says something else.</summary>
    public bool Read(string member)
    {
        switch (member)
        {
            case "id":
                _id = form.Text();
                return true;
            case "agencyID":
                _agency = form.Text();
                return true;
            case "version":
                _version = form.Text();
                return true;
            case "links":
                form.Each(Link);
                return true;
            default:
                return false;
        }
    }

    private void Link()
    {
        string? relation = null, urn = null;
        form.Members(name =>
        {
            if (name == "rel")
                relation = form.Text();
            else if (name == "urn")
                urn = form.Text();
        });
        if (relation == "self")
            _self ??= StructureRef.Parse(urn);
    }
}
