namespace Governance.Core.Schemas;

/// <summary>A set of JSON types. An integer is a number without a fraction, however it is written.</summary>
[Flags]
internal enum JsonTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Object = 4,
    Array = 8,
    String = 16,
    Integer = 32,
    Fraction = 64,
    Number = Integer | Fraction,
    Any = Null | Boolean | Object | Array | String | Number,
}
