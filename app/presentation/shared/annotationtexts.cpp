// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationtexts.h"

#include <application/annotations.h>
#include <application/colournames.h>
#include <presentation/shared/commenttext.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QString plainColourName(size_t colour)
{
    static constexpr std::array<const char *, model::kColourCount> kNames {
        "Yellow", "Red", "Green", "Blue", "Purple", "Magenta", "Orange", "Grey"};
    return QCoreApplication::translate("Action", kNames.at(colour));
}

using ColourNames = std::array<application::ColourName, model::kColourCount>;

/// The user's names and letters, once they were read.
std::optional<ColourNames> &chosenColours()
{
    static std::optional<ColourNames> chosen;
    return chosen;
}

/// The names that are shown with the letters that were chosen.
ColourNames shownColours()
{
    if (!chosenColours())
        chosenColours() = application::colourNames();
    ColourNames all = *chosenColours();
    for (size_t colour = 0; colour < all.size(); ++colour) {
        if (all.at(colour).name.isEmpty())
            all.at(colour).name = plainColourName(colour);
    }
    return all;
}

struct KindTexts {
    const char *label;
    const char *icon;
};

// In the order of the enumeration.
constexpr std::array<KindTexts, model::kAnnotationKindCount> kKindTexts {{
    {QT_TRANSLATE_NOOP("Annotation", "Highlight"), "draw-highlight"},
    {QT_TRANSLATE_NOOP("Annotation", "Underline"), "format-text-underline"},
    {QT_TRANSLATE_NOOP("Annotation", "Strike"), "format-text-strikethrough"},
    {QT_TRANSLATE_NOOP("Annotation", "Note on words"), "note"},
    {QT_TRANSLATE_NOOP("Annotation", "Note on a paragraph"), "view-pim-notes"},
    {QT_TRANSLATE_NOOP("Annotation", "Note on a document"), "documentation"},
    {QT_TRANSLATE_NOOP("Annotation", "Bookmark"), "bookmarks"},
}};

}

QString plainColourLabel(model::Colour colour)
{
    return plainColourName(size_t(colour));
}

QString colourLabel(model::Colour colour)
{
    return shownColours().at(size_t(colour)).name;
}

std::array<QString, model::kColourCount> colourLabels()
{
    std::array<QString, model::kColourCount> labels;
    const auto all = shownColours();
    for (size_t colour = 0; colour < all.size(); ++colour)
        labels.at(colour) = all.at(colour).name;
    return labels;
}

QString colourLetter(model::Colour colour)
{
    return application::lettersOf(shownColours()).at(size_t(colour));
}

void forgetColourNames()
{
    chosenColours().reset();
}

QString annotationKindLabel(model::AnnotationKind kind)
{
    return QCoreApplication::translate("Annotation", kKindTexts.at(size_t(kind)).label);
}

QString annotationKindIcon(model::AnnotationKind kind)
{
    return QString::fromLatin1(kKindTexts.at(size_t(kind)).icon);
}

QString lockLabel(bool isPrivate)
{
    return isPrivate ? QCoreApplication::translate("Annotation", "Private") : QCoreApplication::translate("Annotation", "May be shared");
}

QString lockIcon(bool isPrivate)
{
    return isPrivate ? u"object-locked"_s : u"object-unlocked"_s;
}

QString wordsLabel(const model::Annotation &annotation)
{
    if (annotation.isLocked)
        return lockedLabel();
    return annotation.kind == model::AnnotationKind::DocumentNote ? commentWords(annotation.comment) : application::wordsOf(annotation);
}

QString lockedLabel()
{
    //: In the place of the words of an annotation that a passphrase keeps.
    return QCoreApplication::translate("Annotation", "Locked");
}

QString lockedHint()
{
    return QCoreApplication::translate("Annotation", "Its words are encrypted. Annotate ▸ Unlock Private Annotations… opens them.");
}

QString annotationPlace(const model::Annotation &annotation)
{
    if (annotation.state == model::AnchorState::KeptAside)
        return QCoreApplication::translate("Annotation", "kept aside");
    if (!annotation.isAttached())
        return QCoreApplication::translate("Annotation", "needs re-attaching");
    if (annotation.kind == model::AnnotationKind::DocumentNote)
        return QCoreApplication::translate("Annotation", "whole document");
    const QString address = names::isolated(annotation.address);
    if (annotation.carriedFrom.isEmpty())
        return address;
    //: %1 is a paragraph, %2 the paragraph of an earlier text: "OP8 (from 51/12 OP7)".
    return QCoreApplication::translate("Annotation", "%1 (from %2)").arg(address, names::isolated(annotation.carriedFrom));
}

}
