using System.Globalization;
using DuckDB.NET.Data;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Parquet;

/// <summary>Reads and writes Parquet in memory, and asks an independent program what is in it.</summary>
internal static class ParquetRun
{
    public static async Task<List<ReadItem>> ReadAsync(byte[] bytes, string name = "records.parquet")
    {
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        var items = new List<ReadItem>();
        await foreach (var item in FormatRun.Registry.Reader("parquet")!.ReadAsync(source, new ReadOptions(), TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }

    public static async Task<(MemoryTarget Target, WriteReport Report)> WriteAsync(IEnumerable<Record> records, string? name = "records.parquet", WriteOptions? options = null)
    {
        var target = new MemoryTarget(name);
        var report = await FormatRun.Registry.Writer("parquet")!.WriteAsync(FormatRun.Stream(records), target, options ?? new WriteOptions(), TestContext.Current.CancellationToken);
        return (target, report);
    }

    /// <summary>The first value that DuckDB answers, where <c>{file}</c> stands for a file with these bytes.</summary>
    public static async Task<string?> AskAsync(byte[] bytes, string query)
    {
        var file = Path.Combine(Path.GetTempPath(), $"governance-test-{Guid.NewGuid():N}.parquet");
        try
        {
            await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
            return Convert.ToString(Scalar(query.Replace("{file}", $"'{file}'", StringComparison.Ordinal)), CultureInfo.InvariantCulture);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A Parquet file that DuckDB makes of a query.</summary>
    public static async Task<byte[]> MadeByDuckDbAsync(string query)
    {
        var file = Path.Combine(Path.GetTempPath(), $"governance-test-{Guid.NewGuid():N}.parquet");
        try
        {
            Scalar($"COPY ({query}) TO '{file}' (FORMAT parquet)");
            return await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static object? Scalar(string query)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return command.ExecuteScalar();
    }
}
