using System.CommandLine;
using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Core.Cli.Commands;

/// <summary><c>--config</c>, <c>--no-config</c> and <c>--profile</c>: which configuration a command goes by.</summary>
internal sealed class ConfigurationOptions
{
    private readonly Option<string> _file;
    private readonly Option<bool> _none;
    private readonly Option<string> _profile;
    private readonly ToolTexts _texts;
    private readonly ToolHost _host;
    private readonly FormatRegistry _formats;

    public ConfigurationOptions(Command command, ToolTexts texts, ToolHost host, FormatRegistry formats)
    {
        (_texts, _host, _formats) = (texts, host, formats);
        _file = new Option<string>("--config") { Description = texts["opt-config"], HelpName = texts["help-file"] };
        _none = new Option<bool>("--no-config") { Description = texts["opt-no-config"] };
        _profile = new Option<string>("--profile") { Description = texts["opt-profile"], HelpName = string.Join('|', ValidationConfiguration.Profiles) };
        foreach (var option in new Option[] { _file, _none, _profile })
            command.Add(option);
    }

    /// <summary>The configuration of a run: that of a file, else an empty one, with the profile of the command line over it.</summary>
    public FoundConfiguration Find(ParseResult parsed, IReadOnlyList<string> paths)
    {
        if (parsed.GetValue(_file) is not null && parsed.GetValue(_none))
            throw new UsageException(_texts["config-twice"]);
        var file = parsed.GetValue(_none) ? null : parsed.GetValue(_file) ?? Above(paths is [var first, ..] ? first : ".");
        var configuration = file is null ? null : Read(file);
        if (parsed.GetValue(_profile) is { } profile)
        {
            configuration = (configuration ?? new ValidationConfiguration()).With(profile)
                ?? throw new UsageException(_texts.Format("bad-value", new("option", "--profile"), new("allowed", string.Join(", ", ValidationConfiguration.Profiles))));
        }

        return new FoundConfiguration(configuration, file);
    }

    private ValidationConfiguration Read(string file)
    {
        var configuration = TeamFile.Read(file, (bytes, report) => ValidationConfiguration.Read(bytes, file, report, KnownCodes.Of(_formats)), "config-broken", _host, _texts);
        var folder = RealPath.Of(Path.GetDirectoryName(Path.GetFullPath(file))!);
        foreach (var input in configuration.Inputs)
        {
            if (input.Format is { } format && _formats.Reader(format) is null && !configuration.Adapters.Any(a => a.Format == format))
                throw new UsageException(_texts.Format("config-format", new("file", ConfigurationPlace.Of(file, ["format"], format)), new("name", format), new("known", string.Join(", ", _formats.Formats.Where(f => _formats.Reader(f.Id) is not null).Select(f => f.Id)))));
        }

        return configuration with
        {
            Inputs = [.. configuration.Inputs.Select(i => i with { Companions = [.. i.Companions.Select(c => Below(folder, c, file))] })],
            PathOf = name => name == InputFinder.StandardInput ? name : Path.GetRelativePath(folder, RealPath.Of(name)).Replace('\\', '/'),
        };
    }

    /// <summary>A configuration comes with the data: it must not have the tool read files from elsewhere.</summary>
    private string Below(string folder, string companion, string file)
    {
        var path = Path.Combine(folder, companion);
        return RealPath.Of(path).StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? Path.GetRelativePath(Directory.GetCurrentDirectory(), path)
            : throw new UsageException(_texts.Format("config-outside", new DiagnosticArgument("file", ConfigurationPlace.Of(file, ["with"], companion))));
    }

    /// <summary>The file in the folder of an input or the nearest above it, no further up than the repository; as a path from here where the input is one.</summary>
    private static string? Above(string path)
    {
        for (var folder = Start(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, FoundConfiguration.FileName);
            if (File.Exists(file))
                return Path.IsPathRooted(path) ? file : Path.GetRelativePath(Directory.GetCurrentDirectory(), file).Replace('\\', '/');
            if (Path.Exists(Path.Combine(folder, ".git")))
                return null;
        }

        return null;
    }

    private static string Start(string path)
    {
        if (path == InputFinder.StandardInput)
            return Directory.GetCurrentDirectory();
        var star = path.AsSpan().IndexOfAny('*', '?');
        var whole = Path.GetFullPath(star < 0 ? path : path[..(path.AsSpan(0, star).LastIndexOfAny('/', '\\') + 1)] + ".");
        return Directory.Exists(whole) ? Path.TrimEndingDirectorySeparator(whole) : Path.GetDirectoryName(whole)!;
    }
}
