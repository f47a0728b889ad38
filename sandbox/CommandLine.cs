using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using MentorOutlook.Sandbox.Sessions;

namespace MentorOutlook.Sandbox;

/// <summary>The sandbox's commands.</summary>
public static class CommandLine
{
    /// <summary>What every command answers to unusable input.</summary>
    public const int BadInput = 2;

    private const int InternalError = 70;

    /// <returns>0 when everything asked for was done, 2 for unusable input, 70 for a fault of ours.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var root = new RootCommand("MentorOutlook: mentoring that runs in the calendar people already have. Nothing is ever sent.")
        {
            SessionCommand.Create(error),
        };
        var parsed = root.Parse(args);
        var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        if (parsed.Errors.Count > 0 && !AsksForHelp(parsed))
        {
            await error.WriteLineAsync($"{OneLine(parsed.Errors[0])}; see --help");
            return BadInput;
        }

        // The one broad catch of this program: whatever goes wrong in it, a person reads one line and no stack trace.
#pragma warning disable CA1031
        try
        {
            return await parsed.InvokeAsync(configuration);
        }
        catch (Exception fault)
        {
            await error.WriteLineAsync($"mentoroutlook: something went wrong here ({fault.GetType().Name}); nothing was written. Please report it with the command you ran, without your notes.");
            return InternalError;
        }
#pragma warning restore CA1031
    }

    private static bool AsksForHelp(ParseResult parsed) => parsed.Tokens.Any(token => token.Value is "--help" or "-h" or "-?" or "--version");

    private static string OneLine(ParseError error) => error.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
