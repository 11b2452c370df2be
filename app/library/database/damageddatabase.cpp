// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "damageddatabase.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// Format: sqlite.org/fileformat2.html, sections 1.5 (free pages) and 1.6 (trees).
enum PageKind { InnerIndex = 2, InnerTable = 5, LeafIndex = 10, LeafTable = 13 };
constexpr qsizetype kFileHeader = 100;
constexpr qint64 kLargestPayload = 1LL << 30;
constexpr qsizetype kSchemaColumns = 5;

quint32 bigEndian32(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

quint16 bigEndian16(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

int kindOf(QByteArrayView page, quint32 number)
{
    return page.isEmpty() ? 0 : uchar(page[number == 1 ? kFileHeader : 0]);
}

bool isInner(int kind)
{
    return kind == InnerIndex || kind == InnerTable;
}

}

DamagedDatabase::DamagedDatabase(PageFile pages, const QList<TableShape> &shapes)
    : m_pages(std::move(pages))
{
    for (const TableShape &shape : shapes)
        m_shapes.insert(shape.name, shape);
    const QHash<QString, quint32> known = roots();
    for (auto root = known.cbegin(); root != known.cend(); ++root)
        walk(root.key(), root.value());
    skipFreePages();
    placeStrays();
}

QByteArray DamagedDatabase::payload(QByteArrayView page, qsizetype at, qint64 size, bool isTableLeaf) const
{
    const qint64 usable = m_pages.usableSize();
    const qint64 most = isTableLeaf ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    qint64 local = size;
    if (size > most) {
        const qint64 least = (usable - 12) * 32 / 255 - 23;
        local = least + (size - least) % (usable - 4);
        local = local <= most ? local : least;
    }
    if (local > page.size() - at)
        return {};
    QByteArray bytes = page.sliced(at, local).toByteArray();
    if (local == size)
        return bytes;
    if (at + local + 4 > page.size())
        return {};
    quint32 next = bigEndian32(page, at + local);
    while (bytes.size() < size) {
        const QByteArrayView more = m_pages.page(next);
        if (more.isEmpty())
            return {};
        bytes += more.sliced(4, qMin(usable - 4, size - bytes.size()));
        next = bigEndian32(more, 0);
    }
    return bytes;
}

std::optional<DamagedDatabase::Cell> DamagedDatabase::cellAt(QByteArrayView page, qsizetype at, int kind) const
{
    Cell cell;
    if (isInner(kind)) {
        if (at + 4 > page.size())
            return std::nullopt;
        cell.child = bigEndian32(page, at);
        at += 4;
    }
    qint64 size = 0;
    if (kind != InnerTable && (!readVarint(page, at, size) || size < 0 || size > kLargestPayload))
        return std::nullopt;
    if ((kind == InnerTable || kind == LeafTable) && !readVarint(page, at, cell.rowid))
        return std::nullopt;
    if (kind != InnerTable)
        cell.payload = payload(page, at, size, kind == LeafTable);
    return cell;
}

QList<DamagedDatabase::Cell> DamagedDatabase::cells(quint32 number, bool &isWhole) const
{
    const QByteArrayView page = m_pages.page(number);
    const int kind = kindOf(page, number);
    isWhole = kind == InnerIndex || kind == InnerTable || kind == LeafIndex || kind == LeafTable;
    if (!isWhole)
        return {};
    const qsizetype header = number == 1 ? kFileHeader : 0;
    const qsizetype pointers = header + (isInner(kind) ? 12 : 8);
    const qsizetype count = bigEndian16(page, header + 3);
    QList<Cell> found;
    for (qsizetype place = 0; place < count; ++place) {
        const qsizetype pointer = pointers + 2 * place;
        const qsizetype at = pointer + 2 <= page.size() ? bigEndian16(page, pointer) : 0;
        const std::optional<Cell> cell = at > header ? cellAt(page, at, kind) : std::nullopt;
        if (cell && (kind == InnerTable || !cell->payload.isEmpty()))
            found.append(*cell);
        else
            isWhole = false;
    }
    if (isInner(kind))
        found.append({0, {}, bigEndian32(page, header + 8)});
    return found;
}

/// Name → root of all trees. Where the first page is lost, the list of tables may go on in pages that nothing leads to.
QHash<QString, quint32> DamagedDatabase::roots()
{
    QHash<QString, quint32> found;
    const auto take = [&](quint32 number) {
        bool isWhole = false;
        const QList<Cell> rows = cells(number, isWhole);
        for (const Cell &cell : rows) {
            const std::optional<QVariantList> row = decodedRecord(cell.payload);
            if (!row || row->size() != kSchemaColumns || row->at(3).typeId() != QMetaType::LongLong || row->at(1).typeId() != QMetaType::QString)
                continue;
            const QString type = row->at(0).toString();
            if ((type == "table"_L1 || type == "index"_L1) && row->at(3).toLongLong() > 1)
                found.insert(row->at(1).toString(), quint32(row->at(3).toLongLong()));
        }
    };
    walk(u"sqlite_schema"_s, 1);
    const QList<quint32> pages = m_certain.take(u"sqlite_schema"_s);
    for (const quint32 number : pages)
        take(number);
    m_hasSchema = m_damaged.take(u"sqlite_schema"_s) == 0 && !found.isEmpty();
    if (m_hasSchema)
        return found;
    for (quint32 number = 2; number <= m_pages.count(); ++number) {
        if (kindOf(m_pages.page(number), number) == LeafTable && !m_seen.contains(number))
            take(number);
    }
    return found;
}

void DamagedDatabase::walk(const QString &table, quint32 root)
{
    QList<quint32> waiting {root};
    while (!waiting.isEmpty()) {
        const quint32 number = waiting.takeLast();
        if (m_seen.contains(number) || number == 0)
            continue;
        const int kind = kindOf(m_pages.page(number), number);
        // The leaves of other trees are only marked as theirs.
        const bool isOfInterest = isInner(kind) || m_shapes.contains(table) || root == 1;
        bool isWhole = true;
        const QList<Cell> rows = isOfInterest || kind == 0 ? cells(number, isWhole) : QList<Cell>();
        if (!isWhole)
            ++m_damaged[table];
        if (kind != InnerIndex && kind != InnerTable && kind != LeafIndex && kind != LeafTable)
            continue;
        m_seen.insert(number);
        if (kind != InnerTable)
            m_certain[table].append(number);
        for (const Cell &cell : rows) {
            if (isInner(kind))
                waiting.append(cell.child);
        }
    }
}

void DamagedDatabase::skipFreePages()
{
    const QByteArrayView first = m_pages.page(1);
    if (!m_pages.hasHeader() || first.isEmpty())
        return;
    quint32 trunk = bigEndian32(first, 32);
    QSet<quint32> trunks;
    while (trunk != 0 && !trunks.contains(trunk)) {
        const QByteArrayView page = m_pages.page(trunk);
        if (page.isEmpty())
            return;
        trunks.insert(trunk);
        m_seen.insert(trunk);
        const qsizetype leaves = qMin<qsizetype>(bigEndian32(page, 4), page.size() / 4 - 2);
        for (qsizetype leaf = 0; leaf < leaves; ++leaf)
            m_seen.insert(bigEndian32(page, 8 + 4 * leaf));
        trunk = bigEndian32(page, 0);
    }
}

void DamagedDatabase::placeStrays()
{
    for (quint32 number = 2; number <= m_pages.count(); ++number) {
        if (m_seen.contains(number))
            continue;
        const bool hasRowid = kindOf(m_pages.page(number), number) == LeafTable;
        bool isWhole = false;
        const QList<Cell> rows = cells(number, isWhole);
        for (const TableShape &shape : std::as_const(m_shapes)) {
            const bool isOfShape = shape.hasRowid == hasRowid && std::ranges::any_of(rows, [&](const Cell &cell) {
                const std::optional<QVariantList> record = decodedRecord(cell.payload);
                return record && record->size() >= shape.usual && rowOfShape(*record, cell.rowid, shape);
            });
            if (isOfShape)
                m_strays[shape.name].append(number);
        }
    }
}

void DamagedDatabase::readPages(const QList<quint32> &pages, const TableShape &shape, const EachRow &each) const
{
    for (const quint32 number : pages) {
        bool isWhole = false;
        const QList<Cell> rows = cells(number, isWhole);
        for (const Cell &cell : rows) {
            const std::optional<QVariantList> record = decodedRecord(cell.payload);
            const std::optional<QVariantList> row = record ? rowOfShape(*record, cell.rowid, shape) : std::nullopt;
            if (row)
                each(*row);
        }
    }
}

void DamagedDatabase::read(const QString &table, const EachRow &each) const
{
    TableShape shape = m_shapes.value(table);
    readPages(m_certain.value(table), shape, each);
    shape.fewest = shape.usual;
    readPages(m_strays.value(table), shape, each);
}

}
