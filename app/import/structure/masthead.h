// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>
#include <core/model/imported.h>
#include <core/model/symbol.h>

#include <QList>

namespace structure {

/// Reads the masthead of a United Nations document: symbol, distribution, dates, session, agenda item, sponsors, title. Fills
/// the work, its fields and the kinds of the paragraphs. One for each text; values from the format are kept.
class Masthead
{
public:
    /// `body` is that of the opening formula, Unknown where the document has none.
    Masthead(model::Body body, model::ReadText &result);

    /// Reads the blocks before `end`; each becomes a line of the cover, the title, or a heading of further ones.
    void read(QList<model::RawParagraph> &blocks, qsizetype end);
    /// True where the lines can be those of a United Nations document alone.
    bool isConvincing() const;

private:
    bool takeNote(model::RawParagraph &block);
    bool takeLine(model::RawParagraph &block);
    bool takeSymbol(const QString &line);
    bool takeDates(const QString &line);
    bool takeAdoption(const QString &line);
    bool takeSession(const QString &line);
    bool takeAgenda(const QString &line);
    bool takeSponsors(model::RawParagraph &block, const model::RawParagraph *next);
    bool takeTitle(model::RawParagraph &block);
    void takeUnknown(QList<model::RawParagraph> &blocks);
    void finish(const QList<model::RawParagraph> &blocks, qsizetype end);
    void setTitle(model::RawParagraph &block);
    void setSymbol(const model::Symbol &symbol);
    void setField(QLatin1StringView name, const QString &value);

    model::Body m_body;
    model::ReadText &m_result;
    bool m_hasTitle = false;
    bool m_hasPrintedSymbol = false;
    bool m_namesAuthor = false; ///< "Report of the Secretary-General".
    int m_marks = 0; ///< Lines that only such a document has.
    qsizetype m_agendaLine = -1;
    QList<qsizetype> m_unknown; ///< The lines that say nothing by their form.
};

}
