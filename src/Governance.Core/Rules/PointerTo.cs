using System.Globalization;
using System.Text;

namespace Governance.Core.Rules;

/// <summary>A JSON Pointer with at most two indexes, written only when a finding needs it.</summary>
/// <param name="Start">Members before the first index.</param>
/// <param name="First">First index; -1 for none.</param>
/// <param name="Middle">Members after the first index.</param>
/// <param name="Second">Second index; -1 for none.</param>
/// <param name="End">Members after the second index.</param>
internal readonly record struct PointerTo(string Start, int First = -1, string Middle = "", int Second = -1, string End = "")
{
    /// <summary>An item of a list below; there may be one index before it.</summary>
    public PointerTo Item(string list, int index) => First < 0
        ? new PointerTo(Start + list, index)
        : new PointerTo(Start, First, Middle + list, index);

    public override string ToString()
    {
        if (First < 0)
            return Start;
        var text = new StringBuilder(Start).Append('/').Append(First.ToString(CultureInfo.InvariantCulture)).Append(Middle);
        if (Second >= 0)
            text.Append('/').Append(Second.ToString(CultureInfo.InvariantCulture)).Append(End);
        return text.ToString();
    }
}
