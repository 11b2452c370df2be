// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proseshape.h"

#include <core/base/names.h>

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array kShapes {
    base::Named {ProseShape::None, ""_L1},
    base::Named {ProseShape::NewsArticle, "news-article"_L1},
    base::Named {ProseShape::EventPage, "event-page"_L1},
    base::Named {ProseShape::MeetingSummary, "meeting-summary"_L1},
    base::Named {ProseShape::PressRelease, "press-release"_L1},
    base::Named {ProseShape::Statement, "statement"_L1},
    base::Named {ProseShape::Transcript, "transcript"_L1},
    base::Named {ProseShape::CallForInputs, "call-for-inputs"_L1},
    base::Named {ProseShape::ConceptNote, "concept-note"_L1},
    base::Named {ProseShape::ListOfSpeakers, "list-of-speakers"_L1},
    base::Named {ProseShape::Agenda, "agenda"_L1},
};

}

QString proseShapeName(ProseShape shape)
{
    return base::nameOf(kShapes, shape);
}

ProseShape proseShapeOfName(const QString &name)
{
    return base::valueOf(kShapes, name, ProseShape::None);
}

}
