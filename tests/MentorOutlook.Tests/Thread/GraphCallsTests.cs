namespace MentorOutlook.Tests.Thread;

/// <summary>Each scenario holds its traffic against the list; here the list itself is held against what it must never contain.</summary>
public sealed class GraphCallsTests
{
    [Theory]
    [InlineData("POST /me/sendMail")]
    [InlineData("POST /me/messages/AAMk/send")]
    [InlineData("POST /me/messages/AAMk/reply")]
    [InlineData("POST /me/messages/AAMk/replyAll")]
    [InlineData("POST /me/messages/AAMk/forward")]
    [InlineData("POST /me/mailFolders/drafts/messages/AAMk/send")]
    [InlineData("POST /users/somebody/sendMail")]
    [InlineData("POST /me/events")]
    [InlineData("PATCH /me/events/AAMk")]
    [InlineData("DELETE /me/events/AAMk")]
    [InlineData("POST /me/events/AAMk/accept")]
    [InlineData("POST /me/events/AAMk/decline")]
    [InlineData("POST /me/events/AAMk/tentativelyAccept")]
    [InlineData("POST /me/events/AAMk/cancel")]
    [InlineData("POST /me/events/AAMk/forward")]
    [InlineData("POST /me/calendar/events")]
    [InlineData("POST /me/calendars/AAMk/events")]
    [InlineData("PATCH /me/calendar/events/AAMk")]
    public void No_call_that_sends_mail_or_writes_an_appointment_is_on_the_list(string call) => Assert.False(GraphCalls.IsMeant(call));
}
