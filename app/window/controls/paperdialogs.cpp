// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperdialogs.h"

#include "savedialog.h"

#include <core/base/files.h>
#include <core/text/filename.h>

#include <QCoreApplication>
#include <QFile>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace window::paper {

namespace {

constexpr qint64 kPdfEnd = 1024; ///< Within so many bytes of its end a PDF says that it ends.

std::shared_ptr<QPrinter> printerFor(const presentation::Printable &printable)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(render::pageLayout(presentation::chosenPaper()));
    // Print to File makes the name of the file of it, separators included.
    printer->setDocName(text::fileName(printable.name, QCoreApplication::applicationName()));
    return printer;
}

/// Paints on the printer; a printer that is a file gets it whole or not at all.
base::Result<int> painted(const presentation::Printable &printable, const render::PageWords &words, QPrinter &printer)
{
    const QString path = printer.outputFileName();
    if (path.isEmpty())
        return printable.paint(words, printer);
    int pages = 0;
    const base::Status written = base::writeFileByName(path, [&](const QString &draft) -> base::Status {
        printer.setOutputFileName(draft);
        pages = printable.paint(words, printer);
        // A printer does not say when the disk is full: its file has no end then.
        QFile file(draft);
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::WriteFailed, path, base::reasonOf(file));
        const bool isWhole = file.seek(std::max<qint64>(0, file.size() - kPdfEnd)) && file.readAll().contains("%%EOF");
        return isWhole ? base::ok() : base::Status(base::failure(base::ErrorCode::WriteFailed, path));
    });
    if (!written)
        return base::failure(written.error());
    return pages;
}

template<typename Dialog>
Dialog *named(Dialog *dialog, const presentation::Printable &printable, const QString &kind)
{
    dialog->setObjectName(printable.objectName + kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

}

void print(presentation::AsyncLibrary &library, QWidget *parent, const presentation::Printable &printable)
{
    const std::shared_ptr<QPrinter> printer = printerFor(printable);
    auto *dialog = named(new QPrintDialog(printer.get(), parent), printable, u"PrintDialog"_s);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent, [&library, parent, printer, printable] {
        library.runner().run<int>(QCoreApplication::translate("Printing", "Printing"), parent,
            [printer, printable, words = printable.words()](jobs::JobControl &) { return painted(printable, words, *printer); },
            [&library](const base::Result<int> &pages) {
                if (!pages)
                    emit library.failed(pages.error());
            });
    });
    dialog->open();
}

void preview(QWidget *parent, const presentation::Printable &printable)
{
    const std::shared_ptr<QPrinter> printer = printerFor(printable);
    auto *dialog = named(new QPrintPreviewDialog(printer.get(), parent), printable, u"PrintPreview"_s);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, parent,
        [printer, printable](QPrinter *device) { printable.paint(printable.words(), *device); });
    dialog->open();
}

void savePdf(presentation::AsyncLibrary &library, QWidget *parent, const presentation::Printable &printable, const std::function<void(const QString &)> &done)
{
    const SaveQuestion question {printable.objectName + u"SavePdf", QCoreApplication::translate("Printing", "Save as PDF"),
        printable.name, u"pdf"_s, {}};
    askWhereToSave(parent, library.settings(), question, [&library, parent, printable, done](const QString &path) {
        library.runner().run<int>(QCoreApplication::translate("Printing", "Writing the PDF"), parent,
            [path, writePdf = printable.writePdf, words = printable.words()](jobs::JobControl &) { return writePdf(words, path); },
            [&library, path, done](const base::Result<int> &pages) {
                if (pages)
                    done(path);
                else
                    emit library.failed(pages.error());
            });
    });
}

}
