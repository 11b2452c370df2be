// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>
#include <core/model/textrange.h>

namespace recognition {

/// What the head of a release says of the meeting that it is about: it has a symbol of its own, "GA/SHC/4125", and its first
/// paragraphs tell what the body did today. Immutable.
class MeetingRelease
{
public:
    explicit MeetingRelease(const model::ReadText &read);

    /// "The Committee today concluded its consideration".
    bool tellsOfMeeting(const QString &content, int position, const model::TextRange &clause) const;
    /// A summary or a release of what a body did on the day of the text.
    bool isOfMeeting() const { return m_hasSymbol || m_isSummary; }
    /// "plenary meeting" of the General Assembly, else "meeting".
    QString meetingType() const;

private:
    QString m_language;
    bool m_hasSymbol = false;
    bool m_isOfAssembly = false;
    bool m_isSummary = false;
};

}
