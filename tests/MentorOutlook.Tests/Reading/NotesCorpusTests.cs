namespace MentorOutlook.Tests.Reading;

public sealed class NotesCorpusTests
{
    private const double LeastActionsF1 = 0.95;
    private const double LeastOwnerAccuracy = 0.97;
    private const double LeastDueAccuracy = 0.97;

    [Fact]
    public void Notes_as_people_write_them_are_read_and_nothing_is_invented()
    {
        var score = new CorpusScore(NotesCorpus.Read());
        TestContext.Current.TestOutputHelper?.WriteLine(score.Report);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "corpus-report.txt"), score.Report);

        Assert.Multiple(
            () => Assert.InRange(score.Actions.F1, LeastActionsF1, 1),
            () => Assert.InRange(score.Owner, LeastOwnerAccuracy, 1),
            () => Assert.InRange(score.Due, LeastDueAccuracy, 1),
            () => Assert.Equal(0, score.InventedOwners),
            () => Assert.Equal(0, score.InventedDates));
    }

    [Fact]
    public void The_corpus_holds_many_documents_in_both_languages()
    {
        var documents = NotesCorpus.Read();

        Assert.InRange(documents.Count(document => document.Name.StartsWith("fr-", StringComparison.Ordinal)), 26, int.MaxValue);
        Assert.InRange(documents.Count(document => document.Name.StartsWith("en-", StringComparison.Ordinal)), 18, int.MaxValue);
    }
}
