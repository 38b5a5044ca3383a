namespace Governance.Adapters.Hxl;

/// <summary>One thing a rule asks. It has no state: that is in its run over a table.</summary>
internal abstract class SchemaTest
{
    /// <summary>Whether it must see the whole table before it judges a cell.</summary>
    public virtual bool NeedsScan => false;

    /// <summary>Starts it for a table.</summary>
    public abstract TestRun Start(RuleTable table);
}
