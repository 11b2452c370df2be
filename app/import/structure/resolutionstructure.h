// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>
#include <core/model/imported.h>

#include <QList>
#include <QString>

namespace structure {

/// Tells the paragraphs of resolutions apart: the preamble, then what is decided, then meeting, date and vote, then the
/// annexes; and the next resolution where a file has several. Works in any of the six languages, by numbers that continue
/// the text's own sequence, by the first words, and by how a paragraph ends. One for each text.
/// Rules: dgacm Editorial Manual, "Resolutions and decisions", and the Akoma Ntoso guidelines for the United Nations.
class ResolutionStructure
{
public:
    /// `formula` is the block of the first opening formula; those before it are the masthead's.
    ResolutionStructure(QList<model::RawParagraph> &blocks, qsizetype formula, model::ReadText &result);

    /// Gives every block from the formula on its kind, part, label and resolution.
    void structure();

private:
    enum class State { Preamble, Operative, End, Annex };

    /// One resolution of the file.
    struct Range {
        qsizetype first = 0; ///< Its heading, or its formula.
        qsizetype end = 0;
        QString name;        ///< "A", "1145 (XII)"; empty where it is alone.
        qsizetype firstNumber = -1; ///< The paragraph "1." of its operative part.
    };

    QList<Range> ranges() const;
    QString nameAbove(qsizetype formula, qsizetype *heading) const;
    qsizetype firstNumberOf(const Range &range) const;
    void take(qsizetype at, const Range &range);
    void takeLabelled(model::RawParagraph &block);
    bool takeNumber(model::RawParagraph &block);
    bool takeHeading(model::RawParagraph &block);
    bool takeEnd(model::RawParagraph &block);
    void takeText(model::RawParagraph &block, bool isBeforeNumbers, bool hasNumbers);
    void takeAnnexed(model::RawParagraph &block);
    void readEnd(const model::RawParagraph &block);

    QList<model::RawParagraph> &m_blocks;
    qsizetype m_formula;
    model::ReadText &m_result;
    State m_state = State::Preamble;
    int m_number = 0;     ///< Of the last operative paragraph.
    int m_note = 0;       ///< Of the last footnote.
    bool m_headingSince = false; ///< A heading stands after the last number.
    bool m_bracketIsOpen = false; ///< The result of a vote goes on.
};

}
