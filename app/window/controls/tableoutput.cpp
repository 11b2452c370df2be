// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableoutput.h"

#include "papertab.h"
#include "savedialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace window {

TableOutput::TableOutput(presentation::AsyncLibrary &library, PaperTab &page, std::function<presentation::TableText()> table)
    : QObject(&page)
    , m_library(library)
    , m_page(page)
    , m_table(std::move(table))
{
}

void TableOutput::copy() const
{
    QGuiApplication::clipboard()->setMimeData(m_table().asMimeData());
}

void TableOutput::saveCsv()
{
    const SaveQuestion question {u"listExportDialog"_s, tr("Save List"), m_page.title(), u"csv"_s, {tr("Tables (*.csv)")}};
    askWhereToSave(&m_page, m_library.settings(), question, [this](const QString &path) {
        if (const base::Status saved = m_table().saveCsv(path); !saved)
            emit m_library.failed(saved.error());
    });
}

presentation::Printable TableOutput::printable() const
{
    const QString html = u"<h1>%1</h1>"_s.arg(m_page.title().toHtmlEscaped()) + m_table().asHtml();
    return presentation::printableDocument(m_page.title(), u"list"_s, [html](QTextDocument &document) { document.setHtml(html); });
}

void TableOutput::addTo(QMenu &menu)
{
    menu.addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy as Table"), this, &TableOutput::copy)->setObjectName(u"listCopyTable"_s);
    menu.addAction(QIcon::fromTheme(u"document-save-as"_s), tr("Save as CSV…"), this, &TableOutput::saveCsv)->setObjectName(u"listSaveCsv"_s);
    menu.addAction(QIcon::fromTheme(u"document-print"_s), tr("Print List…"), &m_page, &PaperTab::print)->setObjectName(u"listPrint"_s);
}

}
