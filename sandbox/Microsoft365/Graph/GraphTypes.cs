namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <summary>Property names and types, from Graph's v1.0 metadata.</summary>
internal static class GraphTypes
{
    private static readonly Dictionary<string, GraphType> All = new GraphType[]
    {
        new("message", """
            id:!text changeKey:!text createdDateTime:!instant lastModifiedDateTime:!instant receivedDateTime:!instant sentDateTime:!instant
            conversationId:!text conversationIndex:~ internetMessageId:text isDraft:!bool isRead:bool parentFolderId:!text webLink:!text
            subject:text body:itemBody bodyPreview:!text uniqueBody:~ from:recipient sender:recipient
            toRecipients:recipient* ccRecipients:recipient* bccRecipients:recipient* replyTo:recipient*
            importance:importance categories:text* hasAttachments:!bool flag:~ inferenceClassification:inference internetMessageHeaders:~
            isDeliveryReceiptRequested:bool isReadReceiptRequested:bool attachments:~ extensions:~ multiValueExtendedProperties:~
            singleValueExtendedProperties:singleValueLegacyExtendedProperty*
            """),
        new("event", """
            id:!text changeKey:!text createdDateTime:!instant lastModifiedDateTime:!instant categories:!text* allowNewTimeProposals:!bool attendees:!any*
            body:!itemBody bodyPreview:!text cancelledOccurrences:~ start:!any end:!any hasAttachments:!bool hideAttendees:!bool iCalUId:!text
            importance:!importance isAllDay:!bool isCancelled:!bool isDraft:!bool isOnlineMeeting:!bool isOrganizer:!bool isReminderOn:!bool
            location:!any locations:!any* onlineMeeting:!any onlineMeetingProvider:!text onlineMeetingUrl:!text organizer:!recipient
            originalEndTimeZone:!text originalStart:!instant originalStartTimeZone:!text recurrence:!any reminderMinutesBeforeStart:!int
            responseRequested:!bool responseStatus:!any sensitivity:!text seriesMasterId:!text showAs:!text subject:!text transactionId:!text
            type:!text webLink:!text attachments:~ calendar:~ exceptionOccurrences:~ extensions:~ instances:~ multiValueExtendedProperties:~
            singleValueExtendedProperties:~
            """),
        new("itemBody", "content:text contentType:bodyType"),
        new("recipient", "emailAddress:emailAddress"),
        new("emailAddress", "address:text name:text"),
        new("singleValueLegacyExtendedProperty", "id:text value:text"),
        new("dateTimeTimeZone", "dateTime:text timeZone:text"),
        new("mailFolder", "id:!text displayName:text parentFolderId:!text childFolderCount:!int totalItemCount:!int unreadItemCount:!int isHidden:bool childFolders:~ messages:~ multiValueExtendedProperties:~ singleValueExtendedProperties:~"),
        new("todoTaskList", "id:!text displayName:text isOwner:!bool isShared:!bool wellknownListName:!text extensions:~ tasks:~"),
        new("todoTask", """
            id:!text title:text body:itemBody status:taskStatus importance:importance isReminderOn:bool reminderDateTime:dateTimeTimeZone
            dueDateTime:dateTimeTimeZone startDateTime:dateTimeTimeZone completedDateTime:dateTimeTimeZone categories:text* recurrence:~
            bodyLastModifiedDateTime:!instant createdDateTime:!instant lastModifiedDateTime:!instant hasAttachments:!bool
            linkedResources:linkedResource* checklistItems:~ attachments:~ extensions:~
            """),
        new("linkedResource", "id:!text webUrl:text applicationName:text displayName:text externalId:text"),
        new("outlookCategory", "id:!text displayName:text color:categoryColor"),
        new("subscription", """
            id:!text changeType:text clientState:text expirationDateTime:instant notificationUrl:text lifecycleNotificationUrl:text resource:text
            latestSupportedTlsVersion:text applicationId:!text creatorId:!text includeResourceData:~ encryptionCertificate:~ encryptionCertificateId:~
            notificationQueryOptions:~ notificationUrlAppId:~
            """),
        new("user", "id:!text displayName:text givenName:text surname:text mail:text userPrincipalName:text jobTitle:text preferredLanguage:text officeLocation:text mobilePhone:text businessPhones:text*"),
        new("driveItem", """
            id:!text name:text eTag:!text cTag:!text size:!int createdDateTime:!instant lastModifiedDateTime:!instant webUrl:!text
            file:any folder:any parentReference:any specialFolder:!any @microsoft.graph.downloadUrl:!text
            """),
    }.ToDictionary(type => type.Name, StringComparer.Ordinal);

    public static GraphType Of(string name) => All[name];

    public static GraphType? Find(string name) => All.GetValueOrDefault(name);
}
