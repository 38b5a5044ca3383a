using System.Text.Json.Serialization;
using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>An amount of money in a currency.</summary>
public readonly record struct Money
{
    /// <summary>Makes an amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">ISO 4217, such as <c>XOF</c>.</param>
    /// <exception cref="ArgumentException">The currency is not three capital letters.</exception>
    [JsonConstructor]
    public Money(decimal amount, string currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper))
            throw new ArgumentException("A currency is three capital letters of ISO 4217.", nameof(currency));
        Amount = amount;
        Currency = currency;
    }

    /// <summary>The amount.</summary>
    public decimal Amount { get; }

    /// <summary>The currency, ISO 4217, such as XOF.</summary>
    [Text(Patterns.Currency)]
    public string Currency { get; }
}
