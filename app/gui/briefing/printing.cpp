// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include <gui/reader/printing.h>
#include <gui/settings/settings.h>

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;

namespace gui::packprinting {

namespace {

std::shared_ptr<QPrinter> printerFor(const briefing::Outline &outline)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(render::standardPageLayout());
    printer->setDocName(outline.pack.title);
    return printer;
}

/// The title as the name of a file.
QString fileName(const QString &title)
{
    static const QRegularExpression kForbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    const QString name = QString(title).replace(kForbidden, u" "_s).simplified().left(80);
    return name.isEmpty() ? u"briefing.pdf"_s : name + u".pdf"_s;
}

}

render::PageWords pageWords()
{
    render::PageWords words = printing::pageWords();
    //: %1 quotations were compared with their sources, %2 of them differ or have lost their source.
    words.quotationsChecked = QCoreApplication::translate("Printing",
        "Quotations compared with their sources: %1. Of these, changed or without a source: %2.");
    words.checkChanged = QCoreApplication::translate("Printing", "These words differ from the source as it stands now.");
    words.checkMissing = QCoreApplication::translate("Printing", "The source of these words is no longer in the library.");
    words.sourceMissing = QCoreApplication::translate("Printing", "This part is no longer in the library.");
    words.superseded = QCoreApplication::translate("Printing", "A newer document replaces this one.");
    return words;
}

void print(Session &session, QWidget *parent, const briefing::Outline &outline)
{
    const std::shared_ptr<QPrinter> printer = printerFor(outline);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(u"packPrintDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent, [&session, parent, printer, outline] {
        session.runner().run<int>(QCoreApplication::translate("Printing", "Printing"), parent,
            [printer, outline, words = pageWords()](jobs::Control &) -> base::Result<int> {
                return render::paintPack(outline, words, *printer);
            },
            [&session](const base::Result<int> &pages) {
                if (!pages)
                    emit session.failed(pages.error());
            });
    });
    dialog->open();
}

void preview(Session &, QWidget *parent, const briefing::Outline &outline)
{
    const std::shared_ptr<QPrinter> printer = printerFor(outline);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(u"packPrintPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, parent,
        [printer, outline](QPrinter *device) { render::paintPack(outline, pageWords(), *device); });
    dialog->open();
}

void savePdf(Session &session, QWidget *parent, const briefing::Outline &outline,
    const std::function<void(const QString &)> &done)
{
    const QString folder = session.settings().value(Setting::LastExportFolder).toString();
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("Printing", "Save as PDF"), folder);
    dialog->setObjectName(u"packSavePdf"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(fileName(outline.pack.title));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [&session, parent, outline, done](const QString &path) {
        session.settings().setValue(Setting::LastExportFolder, QFileInfo(path).absolutePath());
        session.runner().run<int>(QCoreApplication::translate("Printing", "Writing the PDF"), parent,
            [outline, path, words = pageWords()](jobs::Control &) { return render::writePackPdf(outline, words, path); },
            [&session, path, done](const base::Result<int> &pages) {
                if (pages)
                    done(path);
                else
                    emit session.failed(pages.error());
            });
    });
    dialog->open();
}

}
