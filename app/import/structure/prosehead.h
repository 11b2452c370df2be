// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headlines.h"

#include <core/model/imported.h>
#include <core/model/proseshape.h>

namespace structure {

/// Reads the head of an article, an event page, a release, a statement, ...: tells its shape, its title and its own date. Each
/// shape says which lines may be its title, and whether a bare date is the text's own or that of the event it announces.
class ProseHead
{
public:
    /// Before the paragraphs are taken apart.
    explicit ProseHead(const QList<model::RawParagraph> &blocks);

    model::ProseShape shape() const { return m_shape; }
    /// Empty where the head has no line that may be one.
    const QString &title() const { return m_title; }
    QDate date() const { return m_date; }
    /// Whether prose follows below the head.
    bool hasText() const { return !m_lines.isEmpty() && m_lines.last().role == HeadLine::Role::Text; }
    /// Fills the shape, the date and the symbol of the text's own; the title is the caller's, who knows what the markup says.
    void describe(model::ReadText &result) const;

private:
    model::ProseShape shapeOfNames() const;
    model::ProseShape shapeOfSymbol() const;
    model::ProseShape shapeOfBody(const QList<model::RawParagraph> &blocks) const;
    QDate chosenDate() const;
    QDate ownDate() const;
    QDate dayOfText() const;
    QDate lastLineDate(const QList<model::RawParagraph> &blocks) const;
    QDate paperDate(const QList<model::RawParagraph> &blocks) const;
    QDate dateOfSession() const;
    bool tellsOfEvent() const;

    QList<HeadLine> m_lines;
    model::ProseShape m_shape = model::ProseShape::None;
    QString m_title;
    QDate m_date;
    QString m_symbol; ///< "GA/SHC/4125".
};

}
