using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>What kind of number a quantity is.</summary>
[JsonConverter(typeof(KebabEnumConverter<Qualifier>))]
public enum Qualifier
{
    /// <summary>As stated, counted.</summary>
    Exact,

    /// <summary>At least this many.</summary>
    Minimum,

    /// <summary>More than this many.</summary>
    MoreThan,

    /// <summary>Fewer than this many.</summary>
    LessThan,

    /// <summary>Estimated.</summary>
    Estimate,

    /// <summary>About this many.</summary>
    Approximate,

    /// <summary>Withheld because the cell is small.</summary>
    Suppressed,

    /// <summary>Rounded by the source.</summary>
    Rounded,

    /// <summary>Weighted, so that decimals are right.</summary>
    Weighted,
}
