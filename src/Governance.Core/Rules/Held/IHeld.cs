namespace Governance.Core.Rules;

/// <summary>Something that a check remembers, and that may have a temporary file.</summary>
internal interface IHeld
{
    /// <summary>Lets go of all of it. A check that is never completed leaves that to the garbage collector.</summary>
    void Release();
}
