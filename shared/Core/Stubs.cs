using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using NodaTime;
namespace MentorOutlook.Core.Sessions { public sealed record CarriedOver { public static CarriedOver Into(Session s) => new(); } }
namespace MentorOutlook.Core.Reading.Replies { public static class OwnWords { public static IReadOnlyList<SourceLine> Of(IReadOnlyList<SourceLine> m, Mentorship x) => m; } }
namespace MentorOutlook.Core.Reading { public sealed record ReplySource(Instant Received, int Line, string Text) : Source(Text); }
namespace MentorOutlook.Core.Drafts { public sealed record TaskText(string Title, string Body, string LinkText); public sealed record DraftLine(string Text, IReadOnlyList<Source> Sources); }
