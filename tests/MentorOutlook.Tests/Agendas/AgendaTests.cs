using MentorOutlook.Core.Agendas;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Tests.Support;

namespace MentorOutlook.Tests.Agendas;

public sealed class AgendaTests
{
    private const string First = "Première séance de mentorat";
    private const string Working = "Mentorat : séance de travail";

    [Theory]
    [InlineData(First, 30)]
    [InlineData(First, 45)]
    [InlineData(First, 60)]
    [InlineData(First, 90)]
    [InlineData(Working, 30)]
    [InlineData(Working, 45)]
    [InlineData(Working, 60)]
    [InlineData(Working, 90)]
    [InlineData(Working, 20)]
    [InlineData(Working, 50)]
    [InlineData(Working, 180)]
    public void Three_to_five_points_add_up_to_the_length_minus_five(string subject, int minutes)
    {
        foreach (var notes in (string[])["", "Question : comment négocier ?", "À décider : Lyon ou Nantes ?\nQuestion : comment négocier ?\nQuestion : et après ?"])
        {
            var session = Some.Session(appointment: Some.Appointment(Some.At(Some.Tuesday, 14, 30, minutes), subject));
            var agenda = AgendaPlanner.Plan(session, SessionReader.Read(session, new SessionRecord { Uid = "uid-1", Notes = Some.Lines(notes) }));

            Assert.InRange(agenda.Items.Count, 3, 5);
            Assert.Equal(minutes - 5, agenda.Items.Sum(item => item.Minutes));
            Assert.All(agenda.Items, item => Assert.True(item.Minutes >= 5 && item.Minutes % 5 == 0));
        }
    }

    [Fact]
    public void A_working_session_begins_with_the_open_actions_and_ends_with_the_next_date()
    {
        var session = Some.Session();
        var agenda = AgendaPlanner.Plan(session, new SessionOutcome());

        Assert.Equal(AgendaTopic.OpenActions, agenda.Items[0].Topic);
        Assert.Equal(AgendaTopic.NextDate, agenda.Items[^1].Topic);
    }

    [Theory]
    [InlineData("Première séance de mentorat")]
    [InlineData("Mentorat - PREMIER ÉCHANGE")]
    [InlineData("First session with Tom")]
    [InlineData("Mentoring kick-off")]
    public void A_first_session_goes_from_understanding_to_next_steps(string subject)
    {
        var agenda = AgendaPlanner.Plan(Some.Session(appointment: Some.Appointment(subject: subject)), new SessionOutcome());

        Assert.Equal(
            [AgendaTopic.MutualUnderstanding, AgendaTopic.Diagnosis, AgendaTopic.Frame, AgendaTopic.NextSteps],
            agenda.Items.Select(item => item.Topic));
    }

    [Fact]
    public void A_whole_day_is_not_cut_into_minutes()
    {
        var day = AppointmentTime.AllDay(Some.Tuesday, Some.Tuesday, Some.Paris);
        var agenda = AgendaPlanner.Plan(Some.Session(appointment: Some.Appointment(day)), new SessionOutcome());

        Assert.Null(agenda.Minutes);
        Assert.All(agenda.Items, item => Assert.Null(item.Minutes));
    }

    [Fact]
    public void A_subject_carries_the_words_and_the_source_of_the_notes()
    {
        var outcome = Some.Read("Question : comment négocier ?");
        var subject = AgendaPlanner.Plan(Some.Session(), outcome).Items.Single(item => item.Topic == AgendaTopic.Subject);

        Assert.Equal("comment négocier ?", subject.Words);
        Assert.Equal(new NotesSource(1, "Question : comment négocier ?"), subject.Source);
    }
}
