// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <gui/models/names.h>
#include <gui/settings/language.h>
#include <gui/settings/settings.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace gui::printing
{

namespace
{

QString shown(const char *text)
{
    return QCoreApplication::translate("Printing", text);
}

render::DocumentContent paperOf(const ReaderContent &content, const QString &coverLine)
{
    // Notes are the user's own; paper is handed on. The text is printed clean.
    return {content.work, content.text, content.passages, {}, coverLine};
}

void paint(
    Session &session, QWidget *parent, const std::shared_ptr<QPrinter> &printer, const render::DocumentContent &content)
{
    session.runner().run<int>(
        shown(QT_TRANSLATE_NOOP("Printing", "Printing")), parent,
        [printer, content, words = pageWords()](
            jobs::Control &) -> base::Result<int> { return render::paintDocument(content, words, *printer); },
        [&session](const base::Result<int> &pages) {
            if (!pages)
                emit session.failed(pages.error());
        });
}

std::shared_ptr<QPrinter> printerFor(const ReaderContent &content)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(render::standardPageLayout());
    printer->setDocName(content.work.symbol.isEmpty() ? names::record(content.work) : content.work.symbol);
    return printer;
}

}

render::PageWords pageWords()
{
    render::PageWords words;
    //: Foot of a page: its number and the number of pages.
    words.pageOf = shown(QT_TRANSLATE_NOOP("Printing", "Page %1 of %2"));
    words.contents = shown(QT_TRANSLATE_NOOP("Printing", "Contents"));
    words.sources = shown(QT_TRANSLATE_NOOP("Printing", "Sources"));
    words.preparedFor = shown(QT_TRANSLATE_NOOP("Printing", "Prepared for %1"));
    words.preparedBy = shown(QT_TRANSLATE_NOOP("Printing", "Prepared by %1"));
    words.unofficial = shown(QT_TRANSLATE_NOOP("Printing",
        "Unofficial copies of texts of the United Nations, for information only. The United Nations is their source."));
    //: The language of a text and the language in which it was drafted.
    words.language = shown(QT_TRANSLATE_NOOP("Printing", "%1; original: %2"));
    words.languageOnly = u"%1"_s;
    //: A date, and the fingerprint of a file.
    words.imported = shown(QT_TRANSLATE_NOOP("Printing", "imported on %1, SHA-256 %2"));
    words.printedOn = shown(QT_TRANSLATE_NOOP("Printing", "Printed on %1"));
    words.uiLanguage = Language::current();
    return words;
}

void print(Session &session, QWidget *parent, const ReaderContent &content, const QString &coverLine)
{
    if (!content.hasText())
        return;
    const std::shared_ptr<QPrinter> printer = printerFor(content);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
        [&session, parent, printer, paper = paperOf(content, coverLine)] { paint(session, parent, printer, paper); });
    dialog->open();
}

void preview(Session &, QWidget *parent, const ReaderContent &content, const QString &coverLine)
{
    if (!content.hasText())
        return;
    const std::shared_ptr<QPrinter> printer = printerFor(content);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, parent,
        [printer, paper = paperOf(content, coverLine)](
            QPrinter *device) { render::paintDocument(paper, pageWords(), *device); });
    dialog->open();
}

void savePdf(
    Session &session, QWidget *parent, const ReaderContent &content, const QString &coverLine, const QString &name)
{
    if (!content.hasText())
        return;
    const QString folder = session.settings().value(Setting::LastExportFolder).toString();
    auto *dialog = new QFileDialog(parent, shown(QT_TRANSLATE_NOOP("Printing", "Save as PDF")), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    QString file = content.work.symbol.isEmpty() ? name : content.work.symbol;
    dialog->selectFile(u"%1-%2.pdf"_s.arg(file.replace(u'/', u'_'), content.text.language));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [&session, parent, paper = paperOf(content, coverLine)](const QString &path) {
            session.settings().setValue(Setting::LastExportFolder, QFileInfo(path).absolutePath());
            session.runner().run<int>(
                shown(QT_TRANSLATE_NOOP("Printing", "Writing the PDF")), parent,
                [paper, path, words = pageWords()](
                    jobs::Control &) { return render::writeDocumentPdf(paper, words, path); },
                [&session](const base::Result<int> &pages) {
                    if (!pages)
                        emit session.failed(pages.error());
                });
        });
    dialog->open();
}

}
