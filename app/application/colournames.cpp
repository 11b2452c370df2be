// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colournames.h"

#include "preferences.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

/// The characters of a name as a reader counts them, those that are letters or digits.
QStringList lettersIn(const QString &name)
{
    QStringList letters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        if (name.at(from).isLetterOrNumber() || name.at(from).isHighSurrogate())
            letters.append(name.sliced(from, to - from).toUpper());
        from = to;
    }
    return letters;
}

}

std::array<ColourName, model::kColourCount> colourNames()
{
    const QStringList names = preferences::colourNames();
    const QStringList letters = preferences::colourLetters();
    std::array<ColourName, model::kColourCount> all;
    for (qsizetype colour = 0; colour < model::kColourCount; ++colour)
        all.at(size_t(colour)) = {names.value(colour).simplified(), letters.value(colour).simplified()};
    return all;
}

std::optional<model::Colour> colourNamed(const QString &name)
{
    const QString wanted = name.simplified();
    const auto names = colourNames();
    for (int colour = 0; colour < model::kColourCount; ++colour) {
        const ColourName &own = names.at(size_t(colour));
        const bool isMeant = own.name.compare(wanted, Qt::CaseInsensitive) == 0 || own.letter.compare(wanted, Qt::CaseInsensitive) == 0;
        if (isMeant && !wanted.isEmpty())
            return model::Colour(colour);
    }
    const model::Colour colour = model::colourOfName(wanted);
    const bool isKnown = colour != model::Colour::Yellow || wanted.compare(u"yellow"_s, Qt::CaseInsensitive) == 0;
    return isKnown ? std::optional(colour) : std::nullopt;
}

std::array<QString, model::kColourCount> lettersOf(const std::array<ColourName, model::kColourCount> &names)
{
    std::array<QString, model::kColourCount> letters;
    for (size_t colour = 0; colour < names.size(); ++colour)
        letters.at(colour) = names.at(colour).letter.toUpper();
    for (size_t colour = 0; colour < names.size(); ++colour) {
        if (!letters.at(colour).isEmpty())
            continue;
        const QStringList own = lettersIn(names.at(colour).name);
        const auto free = std::ranges::find_if(own, [&](const QString &letter) { return std::ranges::find(letters, letter) == letters.end(); });
        letters.at(colour) = free == own.end() ? QString::number(colour + 1) : *free;
    }
    return letters;
}

}
