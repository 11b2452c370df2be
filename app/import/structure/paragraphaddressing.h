// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>
#include <core/model/passage.h>
#include <core/text/labels.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace structure {

/// The addresses of a text: operative paragraphs of resolutions ("OP8"), sections of acts ("§8"), the printed numbers of
/// reports ("¶8"), or the count of paragraphs in plain text ("¶8"), whatever numbers they print.
enum class NumberStyle { Operative, Section, Counted, Plain };

/// Gives every block of a text its address, from kinds, labels and order alone. One for each text.
class ParagraphAddressing
{
public:
    explicit ParagraphAddressing(NumberStyle style);

    /// The passages of a text, in the order of the blocks, with addresses that are unique within it.
    QList<model::Passage> number(QList<model::RawParagraph> blocks);

private:
    /// What belongs together: the preamble and body of one resolution, or one annex.
    struct Run {
        qsizetype first = 0;
        qsizetype end = 0;
        QString prefix; ///< "", "A ", "Annex II ".
        bool inAnnex = false;
    };

    QList<Run> runsOf(QList<model::RawParagraph> &blocks) const;
    void numberRun(const QList<model::RawParagraph> &blocks, const Run &run);
    bool needsSections(const QList<model::RawParagraph> &blocks, const Run &run) const;
    QList<bool> scopesWithNumbers(const QList<model::RawParagraph> &blocks, const Run &run, bool bySection) const;
    void startScope(const QString &prefix);
    model::Passage passageOf(const model::RawParagraph &block, const Run &run);
    model::Address addressOf(const model::RawParagraph &block, const Run &run, model::Passage &passage);
    QString paragraph(const model::RawParagraph &block, bool inAnnex);
    QString countedParagraph(const model::RawParagraph &block);
    QString subParagraph(const model::RawParagraph &block, model::Passage &passage);
    int levelOf(const QString &bare) const;
    void closeLists();
    QString unique(const QString &wanted);

    NumberStyle m_style;
    QList<model::Passage> m_passages;
    QHash<QString, int> m_used;

    // Where we are in the run.
    QString m_prefix;
    QString m_base; ///< The address that sub-paragraphs and further text belong to.
    QStringList m_sub; ///< The sub-labels that are open.
    QList<int> m_ordinals; ///< How many items each open list has.
    QList<text::LabelKind> m_kinds; ///< What the labels of each open list are.
    int m_preambular = 0;
    int m_unnumbered = 0;
    bool m_scopeHasNumbers = false;
    bool m_headingSinceNumber = true;
};

}
