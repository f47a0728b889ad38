using System.Text;

namespace MentorOutlook.Sandbox;

/// <summary>Says what can be said: a closed or full terminal changes neither what was done nor the exit code.</summary>
public sealed class ForgivingWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Forgive(() => inner.Write(value));

    public override void Write(string? value) => Forgive(() => inner.Write(value));

    public override void WriteLine(string? value) => Forgive(() => inner.WriteLine(value));

    private static void Forgive(Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // There is nobody to tell.
        }
    }
}
