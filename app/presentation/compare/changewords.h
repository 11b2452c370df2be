// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/comparison.h>

#include <QPalette>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTextCharFormat>

/// How changes between two texts are named and drawn, wherever they are shown. GUI thread.
namespace presentation::changes {

/// "edited" in the UI's language.
QString name(comparison::Change change);
/// "requests → urges: stronger ▲"; empty where the verb is the same.
QString verbRemark(const application::ComparedTexts &texts, const comparison::PassagePair &pair);
/// What became of a paragraph: "edited", "requests → urges: stronger ▲", "split from OP3".
QStringList remarks(const application::ComparedTexts &texts, const comparison::PassagePair &pair);
/// An arrow in the direction of the UI's language.
QString arrow();

/// The anchor of a pair of paragraphs in a document that shows it, by its index.
QString anchorOf(qsizetype pair);
/// The anchors of the shown pairs that are not Same, from the top.
QStringList anchorsOfChanges(const application::ComparedTexts &texts, const QSet<comparison::Change> &shown);

/// The look of words in one palette: removed ones are struck out and added ones underlined, so that nothing depends on colour
/// alone.
struct Formats {
    explicit Formats(const QPalette &palette);

    const QTextCharFormat &of(comparison::RedlinePart::Kind kind) const;

    QTextCharFormat plain;
    QTextCharFormat removed;
    QTextCharFormat added;
    QTextCharFormat faint;
};

/// The changed words with a few words on each side; what is longer between them is an ellipsis. All of it where nothing changed.
QList<comparison::RedlinePart> excerpt(const QList<comparison::RedlinePart> &parts);

}
