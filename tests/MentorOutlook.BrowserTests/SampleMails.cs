using MentorOutlook.Sandbox;
using MimeKit;

namespace MentorOutlook.BrowserTests;

/// <summary>The mails that the session command writes for the samples in the repository.</summary>
internal static class SampleMails
{
    private static readonly Dictionary<string, string[]> Commands = new(StringComparer.Ordinal)
    {
        ["outlook-fr"] = ["--calendar", "outlook-fr.ics", "--notes", "notes-fr.md", "--transcript", "teams-fr.vtt", "--mentor-zone", "America/Montreal"],
        ["google-en"] = ["--calendar", "google-en.ics", "--notes", "notes-en.md", "--occurrence", "2026-12-09", "--mentor-zone", "America/New_York"],
    };

    public static IEnumerable<string> Names => Commands.Keys;

    public static async Task<MimeMessage> OpenAsync(string sample, string file)
    {
        var folder = Directory.CreateTempSubdirectory("mentoroutlook-").FullName;
        try
        {
            var samples = Path.Combine(Root(), "sandbox", "samples");
            string[] arguments = ["session", .. Commands[sample].Select(argument => argument.Contains('.', StringComparison.Ordinal) ? Path.Combine(samples, argument) : argument), "--out", folder];
            using var error = new StringWriter();
            var exit = await CommandLine.RunAsync(arguments, TextWriter.Null, error);
            Assert.True(exit == 0, error.ToString());
            return await MimeMessage.LoadAsync(Path.Combine(folder, file));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MentorOutlook.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of a checkout.");
    }
}
