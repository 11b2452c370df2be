// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model {

/// The kind of text that tells of meetings and people in prose, as the field "document_type" of a document names it.
enum class ProseShape {
    None, ///< Another document, or a text whose shape is not known.
    NewsArticle,
    EventPage, ///< With labels such as "Date:" and "Speakers:".
    MeetingSummary,
    PressRelease, ///< With a symbol of its own: "GA/SHC/4125".
    Statement, ///< The words of one speaker.
    Transcript, ///< Turns of several speakers.
    CallForInputs,
    ConceptNote,
    ListOfSpeakers,
    Agenda,
};

/// "news-article", "meeting-summary", ... in the store; empty for None.
QString proseShapeName(ProseShape shape);
/// None for any other type of document.
ProseShape proseShapeOfName(const QString &name);

}
