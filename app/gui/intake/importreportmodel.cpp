// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreportmodel.h"

#include <gui/models/names.h>
#include <gui/widgets/tworowdelegate.h>

#include <QFileInfo>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace gui {

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

}

void ImportReportModel::setReport(const model::ImportReport &report, Shown shown)
{
    beginResetModel();
    m_rows = report.outcomes;
    if (shown == Shown::Failed)
        m_rows.removeIf([](const model::FileOutcome &row) { return row.outcome != model::ImportOutcome::Failed; });
    endResetModel();
}

void ImportReportModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int ImportReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
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
    const model::FileOutcome &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return names::isolated(QFileInfo(row.path).fileName());
    case Qt::ToolTipRole:
        return row.error && !row.error->detail.isEmpty() ? QString(row.path + u'\n' + row.error->detail) : row.path;
    case Qt::DecorationRole:
        return QIcon::fromTheme(row.error ? u"dialog-error"_s : u"dialog-positive"_s);
    case SubtitleRole:
        if (row.error) {
            const QString cause = names::cause(*row.error);
            //: The cause of a failure, then what to do next: two sentences.
            return tr("%1 %2").arg(cause, names::remedy(*row.error));
        }
        return names::subtitle({names::isolated(row.symbol), row.title, row.language, textRemark(row.remarks),
            row.remarks.contains("original-mended"_L1) ? names::remark(u"original-mended"_s) : QString(),
            row.droppedCount == 0 ? QString() : tr("%n paragraph(s) left out", nullptr, row.droppedCount),
            //: Of a file: what was left out is much.
            row.remarks.contains("left-out"_L1) ? tr("more than a tenth of its words") : QString(),
            //: Of a file that does not name its character set.
            hasGuess(row.remarks) ? tr("character set guessed") : QString()});
    case TrailingRole:
        return outcomeName(row.outcome);
    case PathRole:
        return row.path;
    case RecordRole:
        return QVariant::fromValue(row.record);
    default:
        return {};
    }
}

}
