using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using MentorOutlook.Sandbox.Calendars;
using MentorOutlook.Sandbox.Page;
using MentorOutlook.Sandbox.Play;
using MentorOutlook.Sandbox.Sessions;

namespace MentorOutlook.Sandbox;

/// <summary>The sandbox's commands.</summary>
public static class CommandLine
{
    /// <summary>What every command answers to unusable input.</summary>
    public const int BadInput = 2;

    private const int InternalError = 70;
    private const int Interrupted = 130;

    /// <summary>A name that begins with @ is a name: it does not stand for the options in a file.</summary>
    private static readonly ParserConfiguration Literally = new() { ResponseFileTokenReplacer = null };

    /// <param name="args">Nothing stands for the page.</param>
    /// <returns>0 when everything asked for was done, 2 for unusable input, 70 for a fault of ours, 130 when interrupted.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        // The one broad catch of this program: whatever goes wrong in it, a person reads one line and no stack trace.
#pragma warning disable CA1031
        try
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            var root = new RootCommand("MentorOutlook: mentoring that runs in the calendar people already have. Nothing is ever sent.")
            {
                SessionCommand.Create(error),
                PlayCommand.Create(error),
                PageCommand.Create(),
            };
            var parsed = root.Parse(args.Length > 0 ? args : ["page"], Literally);
            if (parsed.Action is ParseErrorAction)
            {
                await error.WriteLineAsync($"{OneLine.Of(Mistake(parsed), 500)}; see --help");
                return BadInput;
            }

            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("interrupted; nothing was written");
            return Interrupted;
        }
        catch (Exception fault)
        {
            await error.WriteLineAsync($"mentoroutlook: something went wrong here ({fault.GetType().Name}); nothing was written. Please report it with the command you ran, without your notes.");
            return InternalError;
        }
#pragma warning restore CA1031
    }

    /// <summary>An unknown word explains what is missing better than what is missing does.</summary>
    private static string Mistake(ParseResult parsed) => parsed.UnmatchedTokens.Count > 0
        ? $"there is no command or option {parsed.UnmatchedTokens[0]}"
        : parsed.Errors[0].Message.TrimEnd('.', ' ');
}
