using System.CommandLine;
using System.Text.Json;
using Briefings.Cli.Reports;
using Briefings.Model;

namespace Briefings.Cli.Commands;

/// <summary><c>search</c>: what a reader would find.</summary>
internal static class SearchCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var query = new Argument<string>("query") { HelpName = "QUERY", Description = "Any name, alias or word" };
        var site = SiteFolder.Site();
        var format = new Option<string>("--format")
        {
            Description = "How to print results",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("search", "Search the site as a reader would") { query, site, format };
        command.SetAction(parsed =>
        {
            var folder = SiteFolder.Path(parsed.GetValue(site), terminal);
            if (!SiteFolder.Exists(folder, terminal))
            {
                return ExitCode.Usage;
            }

            var (input, result) = SiteFolder.Build(
                folder,
                new BuildOptions(terminal.Today, Workers: SiteFolder.Workers)
            );
            if (result.Found.HasErrors)
            {
                var errors = result.Found.Sorted().Where(d => d.Rule.Severity == Severity.Error).ToList();
                TextReport.Write(terminal.Error, errors, input, terminal.IsInteractive, 10);
            }

            var answer = SiteSearch.Search(result, parsed.GetValue(query)!);
            Print(answer, parsed.GetValue(format)!, terminal);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Print(SearchAnswer answer, string format, Terminal terminal)
    {
        if (format == "text")
        {
            foreach (var result in answer.Results)
            {
                terminal.Out.WriteLine(
                    TextReport.Plain($"{result.Url}  {result.Title}  ({result.Kind}, {result.Matched})")
                );
            }

            if (answer.Results.Count == 0)
            {
                terminal.Out.WriteLine("nothing found");
            }

            return;
        }

        using var json = new Utf8JsonWriter(terminal.Raw, JsonReport.Options);
        json.WriteStartObject();
        json.WriteString("query", answer.Query);
        json.WriteStartArray("results");
        foreach (var result in answer.Results)
        {
            json.WriteStartObject();
            json.WriteString("url", result.Url);
            json.WriteString("kind", result.Kind);
            json.WriteString("title", result.Title);
            json.WriteString("matched", result.Matched);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        terminal.Raw.WriteByte((byte)'\n');
    }
}
