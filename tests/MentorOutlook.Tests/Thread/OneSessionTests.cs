namespace MentorOutlook.Tests.Thread;

/// <summary>One appointment, from the day it is marked to its recap.</summary>
public sealed class OneSessionTests
{
    private const string Notes = "Décision : viser Lyon\nJe t'envoie le CV d'ici vendredi.\nDominique me présente Sacha Petit\n";

    [Fact]
    public async Task Brief_and_progress_note_wait_the_day_before_and_the_recap_after_the_end()
    {
        await using var life = await Life.BeginAsync();
        var id = await life.BookAsync();

        await life.UntilDayBeforeAsync();
        Assert.Contains("mardi 1er décembre", Life.Text(life.ProgressNote), StringComparison.Ordinal);
        Assert.Contains(life.Tasks, task => task.Title.Contains("préparer la séance", StringComparison.Ordinal));

        await life.TypeNotesAsync(id, Notes);
        await life.UntilAfterSessionAsync();

        Assert.Contains("Camille : envoyer le CV, au plus tard le vendredi 4 décembre.", Life.Text(life.Recap), StringComparison.Ordinal);
        Assert.Equal((0, 0), (life.Microsoft365.Counters.MailsSentByService, life.Microsoft365.Counters.AppointmentsWrittenByService));
    }
}
