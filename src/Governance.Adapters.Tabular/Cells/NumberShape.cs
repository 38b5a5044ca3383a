namespace Governance.Adapters.Tabular;

/// <summary>Which decimal sign a cell shows.</summary>
internal enum NumberShape
{
    /// <summary>It is no number.</summary>
    None,

    /// <summary>None: it reads the same with both.</summary>
    Plain,

    /// <summary>A point: it does not read with a comma.</summary>
    Point,

    /// <summary>A comma: it does not read with a point.</summary>
    Comma,

    /// <summary><c>1,234</c>: a thousand or one.</summary>
    EitherComma,

    /// <summary><c>1.234</c>: one or a thousand.</summary>
    EitherPoint,
}
