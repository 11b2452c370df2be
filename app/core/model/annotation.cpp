// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation.h"

#include <core/base/names.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array kColours {
    base::Named {Colour::Yellow, "yellow"_L1},
    base::Named {Colour::Red, "red"_L1},
    base::Named {Colour::Green, "green"_L1},
    base::Named {Colour::Blue, "blue"_L1},
    base::Named {Colour::Purple, "purple"_L1},
    base::Named {Colour::Magenta, "magenta"_L1},
    base::Named {Colour::Orange, "orange"_L1},
    base::Named {Colour::Grey, "grey"_L1},
};
static_assert(kColours.size() == kColourCount);

constexpr std::array kAnnotationKinds {
    base::Named {AnnotationKind::Highlight, "highlight"_L1},
    base::Named {AnnotationKind::Underline, "underline"_L1},
    base::Named {AnnotationKind::Strike, "strike"_L1},
    base::Named {AnnotationKind::WordNote, "note"_L1},
    base::Named {AnnotationKind::ParagraphNote, "paragraph-note"_L1},
    base::Named {AnnotationKind::DocumentNote, "document-note"_L1},
    base::Named {AnnotationKind::Bookmark, "bookmark"_L1},
};
static_assert(kAnnotationKinds.size() == kAnnotationKindCount);

constexpr std::array kAnchorStates {
    base::Named {AnchorState::Attached, "attached"_L1},
    base::Named {AnchorState::Loose, "loose"_L1},
    base::Named {AnchorState::KeptAside, "aside"_L1},
};

}

QString colourName(Colour colour)
{
    return base::nameOf(kColours, colour);
}

Colour colourOfName(const QString &name)
{
    const QString lower = name.toLower();
    return lower == "gray"_L1 ? Colour::Grey : base::valueOf(kColours, lower, Colour::Yellow);
}

QString annotationKindName(AnnotationKind kind)
{
    return base::nameOf(kAnnotationKinds, kind);
}

std::optional<AnnotationKind> annotationKindOfName(const QString &name)
{
    const auto found = std::ranges::find(kAnnotationKinds, name.toLower(), &base::Named<AnnotationKind>::name);
    return found == kAnnotationKinds.end() ? std::nullopt : std::optional(found->value);
}

bool isOnWords(AnnotationKind kind)
{
    return kind <= AnnotationKind::WordNote;
}

QString anchorStateName(AnchorState state)
{
    return base::nameOf(kAnchorStates, state);
}

AnchorState anchorStateOfName(const QString &name)
{
    return base::valueOf(kAnchorStates, name, AnchorState::Attached);
}

QStringList tagsInComment(const QString &comment)
{
    // Not within a word or an address ("page.html#part"), and not a number alone ("#3").
    static const QRegularExpression kTag(
        uR"((?<![\w#/&])#(\p{L}[\p{L}\p{M}\p{N}_-]*))"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList tags;
    for (auto match = kTag.globalMatch(comment); match.hasNext();) {
        const QString tag = match.next().captured(1);
        if (!tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

}
