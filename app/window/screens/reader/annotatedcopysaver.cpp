// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotatedcopysaver.h"

#include "readerpage.h"
#include "textpane.h"

#include <application/records.h>
#include <presentation/packs/packexport.h>
#include <presentation/reader/annotationcontroller.h>
#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/names.h>
#include <window/controls/savedialog.h>
#include <window/screens/packs/exportdialog.h>

#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

AnnotatedCopySaver::AnnotatedCopySaver(presentation::AsyncLibrary &library, ReaderPage &page)
    : QObject(&page)
    , m_library(library)
    , m_page(page)
{
}

void AnnotatedCopySaver::start()
{
    m_page.pane().finish();
    m_text = m_page.content().text.id;
    const auto ask = [this] {
        m_library.read(this, application::originals(m_text), [this](const QList<model::Source> &originals) { askWhatLeaves(originals); });
    };
    if (m_page.annotations().isBusy())
        connect(&m_page.annotations(), &presentation::AnnotationController::idle, this, ask, Qt::SingleShotConnection);
    else
        ask();
}

void AnnotatedCopySaver::askWhatLeaves(const QList<model::Source> &originals)
{
    m_originals = originals;
    const auto pdf = std::ranges::find(originals, u"pdf"_s, &model::Source::format);
    if (pdf == originals.cend()) {
        //: The last sentence names a command in the menus.
        end(MessageBar::Kind::Information, tr("This text was not read from a PDF, so there is no original to copy. Save the text itself with File ▸ Export ▸ As PDF…."));
        return;
    }
    if (m_page.annotations().annotations().isEmpty()) {
        end(MessageBar::Kind::Information, tr("This text has no annotations. Select words and highlight them first, or write a note."));
        return;
    }
    m_fingerprint = pdf->sha256;
    auto *dialog = new ExportDialog(presentation::annotatedCopyExport(m_page.annotations().annotations()), &m_page);
    connect(dialog, &ExportDialog::decided, this, [this](const QHash<int, QString> &, const briefing::Released &released) { askWhere(released); });
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void AnnotatedCopySaver::askWhere(const briefing::Released &released)
{
    //: The proposed name of a file: %1 is what the document is called.
    const SaveQuestion question {u"annotatedCopySave"_s, tr("Save a Copy with Annotations"), tr("%1 annotated").arg(m_page.title()), u"pdf"_s, {}};
    const QFileDialog *dialog = askWhereToSave(&m_page, m_library.settings(), question, [this, released](const QString &path) {
        save({.text = m_text, .path = path, .password = m_library.password(m_fingerprint), .released = released});
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        if (!m_isSaving)
            deleteLater();
    });
}

void AnnotatedCopySaver::save(const application::AnnotatedCopy &copy)
{
    m_isSaving = true;
    if (application::isPathOfOriginal(m_library.library(), m_originals, copy.path)) {
        end(MessageBar::Kind::Warning,
            tr("“%1” is an original, which stays as it is. Save the copy under another name or in another folder.")
                .arg(presentation::names::isolated(QFileInfo(copy.path).fileName())));
        return;
    }
    application::AnnotatedCopy worded = copy;
    worded.words.colours = presentation::colourLabels();
    for (size_t kind = 0; kind < worded.words.kinds.size(); ++kind)
        worded.words.kinds.at(kind) = presentation::annotationKindLabel(model::AnnotationKind(kind));
    m_library.runner().run<application::AnnotatedCopyReport>(
        //: A job.
        tr("Saving a copy with annotations"), this,
        [library = &m_library.library(), worded](jobs::JobControl &control) { return application::saveAnnotatedCopy(*library, worded, control); },
        [this, path = copy.path](const base::Result<application::AnnotatedCopyReport> &report) { say(report, path); });
}

void AnnotatedCopySaver::say(const base::Result<application::AnnotatedCopyReport> &report, const QString &path)
{
    if (!report) {
        const base::ErrorCode code = report.error().code;
        if (code == base::ErrorCode::PasswordNeeded || code == base::ErrorCode::PasswordWrong) {
            end(MessageBar::Kind::Warning,
                tr("The original is protected by a password, so nothing was saved. Show its pages with View ▸ Original Pages, give the password there, and save again."));
            return;
        }
        if (code != base::ErrorCode::Cancelled)
            emit m_library.failed(report.error());
        deleteLater();
        return;
    }
    //: %1 is the path of a file; %n annotations are in it.
    QStringList sentences {tr("“%1” holds %n annotation(s).", nullptr, int(report->written)).arg(presentation::names::isolated(QDir::toNativeSeparators(path)))};
    if (report->unplaced > 0)
        //: Of annotations in a copy of a PDF.
        sentences.append(tr("The words of %n of them are not on the pages: they are notes at the top.", nullptr, int(report->unplaced)));
    end(report->unplaced > 0 ? MessageBar::Kind::Information : MessageBar::Kind::Done, sentences.join(u' '));
}

void AnnotatedCopySaver::end(MessageBar::Kind kind, const QString &sentence)
{
    emit told(kind, sentence);
    deleteLater();
}

}
