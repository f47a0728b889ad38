using System.Text;
using System.Text.Json;
using MentorOutlook.Sandbox;
using MimeKit;

namespace MentorOutlook.Tests.Sandbox.Sessions;

/// <summary>Runs the <c>session</c> command as a person would, in a folder of its own.</summary>
internal sealed class SessionRunner : IDisposable
{
    public SessionRunner() => Folder = Directory.CreateTempSubdirectory("mentoroutlook-").FullName;

    public string Folder { get; }

    public string Out => Path.Combine(Folder, "out");

    public string Error { get; private set; } = "";

    public string Output { get; private set; } = "";

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public Task<int> RunWithAsync(params string[] arguments) => RunRawAsync(["session", .. arguments, "--out", Out]);

    public async Task<int> RunRawAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await CommandLine.RunAsync(arguments, output, error);
        (Output, Error) = (output.ToString(), error.ToString());
        return exit;
    }

    public async Task<int> RunAsync(string calendar, string notes, params string[] more) =>
        await RunWithAsync([.. (string[])["--calendar", Write("calendar.ics", calendar), "--notes", Write("notes.md", notes)], .. more]);

    public JsonElement Outcome() => JsonDocument.Parse(File.ReadAllText(Path.Combine(Out, "outcome.json"))).RootElement;

    public MimeMessage Mail(string name) => MimeMessage.Load(Path.Combine(Out, name));

    /// <summary>The text part with no-break spaces shown as plain ones.</summary>
    public string Text(string name) => (Mail(name).TextBody ?? "").ReplaceLineEndings("\n").Replace('\u00A0', ' ');

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
