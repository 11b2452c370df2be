// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreportmodel.h"

#include "exchangedfacts.h"

#include <application/imports.h>
#include <core/base/pathtext.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>

#include <QFileInfo>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QString outcomeName(model::ImportOutcome outcome)
{
    switch (outcome) {
    case model::ImportOutcome::Added:
        //: What became of an imported file.
        return ImportReportModel::tr("added");
    case model::ImportOutcome::Unchanged:
        //: What became of an imported file: it was in the library already.
        return ImportReportModel::tr("unchanged");
    case model::ImportOutcome::Duplicate:
        //: What became of an imported file: another file has the same text.
        return ImportReportModel::tr("duplicate");
    case model::ImportOutcome::Updated:
        //: What became of an imported file.
        return ImportReportModel::tr("updated");
    case model::ImportOutcome::Failed:
        //: What became of an imported file.
        return ImportReportModel::tr("failed");
    }
    Q_UNREACHABLE_RETURN({});
}

// What a person should know of the text before opening it; empty for a text that was read as it should be.
QString textRemark(const QStringList &remarks)
{
    if (remarks.contains("unknown-letters"_L1)) {
        return remarks.contains("scanned"_L1)
            //: Of a file whose font does not say which letters its shapes are.
            ? ImportReportModel::tr("no text: the font does not say its letters")
            //: Of a file with some pages whose font does not say which letters its shapes are.
            : ImportReportModel::tr("some pages cannot be read as text");
    }
    //: Of a file that holds pictures of pages.
    return remarks.contains("scanned"_L1) ? ImportReportModel::tr("no text: scanned") : QString();
}

QString fateName(model::AnnotationFate fate)
{
    switch (fate) {
    case model::AnnotationFate::Stayed:
        //: What an update did to an annotation: its words stand in the paragraph they stood in.
        return ImportReportModel::tr("stayed");
    case model::AnnotationFate::Moved:
        //: What an update did to an annotation: its words stand in another paragraph now.
        return ImportReportModel::tr("moved");
    case model::AnnotationFate::Detached:
        return ImportReportModel::tr("needs re-attachment");
    }
    Q_UNREACHABLE_RETURN({});
}

}

void ImportReportModel::setReport(const model::ImportReport &report, Shown shown)
{
    m_files = report.outcomes;
    if (shown == Shown::Failed)
        m_files.removeIf([](const model::FileOutcome &file) { return file.outcome != model::ImportOutcome::Failed; });
    QList<ImportReportRow> rows;
    for (qsizetype file = 0; file < m_files.size(); ++file) {
        for (qsizetype annotation = -1; annotation < m_files.at(file).annotations.size(); ++annotation)
            rows.append({file, annotation});
    }
    setRows(std::move(rows));
}

namespace {

bool hasGuess(const QStringList &remarks)
{
    return std::ranges::any_of(remarks, [](const QString &code) { return code.startsWith("guessed-charset:"_L1); });
}

}

QVariant ImportReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportReportRow &row = m_rows.at(index.row());
    const model::FileOutcome &file = m_files.at(row.file);
    if (role == RecordRole)
        return QVariant::fromValue(file.record);
    if (role == PathRole)
        return file.path;
    return row.annotation < 0 ? fileData(file, role) : annotationData(file, file.annotations.at(row.annotation), role);
}

QVariant ImportReportModel::fileData(const model::FileOutcome &file, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return names::isolated(base::visibleText(QFileInfo(file.path).fileName()));
    case Qt::ToolTipRole: {
        const QString path = base::visibleText(file.path);
        return file.error && !file.error->detail.isEmpty() ? QString(path + u'\n' + file.error->detail) : path;
    }
    case Qt::DecorationRole:
        return QIcon::fromTheme(file.error ? u"dialog-error"_s : application::isBundle(file) ? u"dialog-information"_s : u"dialog-positive"_s);
    case SubtitleRole:
        return fileSubtitle(file);
    case TrailingRole:
        //: What became of a file that is a bundle.
        return application::isBundle(file) ? tr("not imported") : outcomeName(file.outcome);
    default:
        return {};
    }
}

QString ImportReportModel::fileSubtitle(const model::FileOutcome &file) const
{
    if (file.error) {
        const QString cause = names::cause(*file.error);
        //: The cause of a failure, then what to do next: two sentences.
        return tr("%1 %2").arg(cause, names::remedy(*file.error));
    }
    if (application::isBundle(file))
        return names::remark(u"bundle"_s);
    return names::subtitle({names::isolated(file.symbol), file.title, file.language, textRemark(file.remarks), exchangedFacts(file.remarks),
        //: Of a web page that was saved under the name of a PDF.
        file.remarks.contains("other-content"_L1) ? tr("not what its name says") : QString(),
        file.remarks.contains("original-mended"_L1) ? names::remark(u"original-mended"_s) : QString(),
        file.droppedCount == 0 ? QString() : tr("%n paragraph(s) left out", nullptr, file.droppedCount),
        //: Of a file: what was left out is much.
        file.remarks.contains("left-out"_L1) ? tr("more than a tenth of its words") : QString(),
        //: Of a file that does not name its character set.
        hasGuess(file.remarks) ? tr("character set guessed") : QString()});
}

QVariant ImportReportModel::annotationData(const model::FileOutcome &file, const model::AnnotationMove &move, int role) const
{
    const bool isDetached = move.fate == model::AnnotationFate::Detached;
    switch (role) {
    case Qt::DisplayRole:
        //: Words that a person marked.
        return tr("“%1”").arg(move.quote.simplified());
    case Qt::DecorationRole:
        return QIcon::fromTheme(isDetached ? u"dialog-warning"_s : u"document-edit"_s);
    case SubtitleRole:
        return move.fate == model::AnnotationFate::Moved
            //: Two paragraphs, before and after: OP3, OP4.
            ? tr("from %1 to %2").arg(names::isolated(move.from), names::isolated(move.to))
            : names::subtitle({names::isolated(file.symbol), names::isolated(move.from)});
    case TrailingRole:
        return fateName(move.fate);
    case AddressRole:
        return move.to;
    default:
        return {};
    }
}

}
