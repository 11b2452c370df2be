// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listnesting.h"

#include <QByteArray>
#include <QHash>
#include <QXmlStreamWriter>

namespace office {

/// Writes the text of an ODT: its content.xml. Stack only; the flow outlives it.
class OdtBody
{
public:
    explicit OdtBody(const Flow &flow);

    QByteArray content();

private:
    void writeLogo();
    void write(const Paragraph &paragraph);
    void write(const Table &table);
    void write(const Contents &contents);
    void applyLists(const ListNesting::Change &change, const Paragraph &paragraph);
    void writeRuns(const QList<Run> &runs, const QString &language);
    void writeRun(const Run &run, const QString &language);
    void writeNote(const Run &run, const QString &language);
    void writeTemplates(const QString &heading);
    void writeEntry(const Paragraph &heading);
    void writeRow(const Table &table, int row, QList<int> &below);
    void writeCell(const Cell &cell, bool isHead);
    /// The automatic style with these properties; made where there is none yet.
    QString styleOf(const QByteArray &family, const QString &parent, const QByteArray &properties);
    QString paragraphStyle(const Paragraph &paragraph);
    QString cellParagraphStyle(const Cell &cell, bool isHead);
    void open(const char *name, const QString &style = {});

    const Flow &m_flow;
    QByteArray m_text;
    QXmlStreamWriter m_xml;
    QHash<QByteArray, QString> m_styleNames; ///< By family, parent and properties.
    QByteArray m_styles;
    ListNesting m_lists;
    int m_notes = 0;
    int m_tables = 0;
};

}
