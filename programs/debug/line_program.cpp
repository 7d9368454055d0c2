// Runs the line number programs of .debug_line (DWARF 4 and 5, section 6.2), which unfold to rows.
// Does not belong here: asking them (lines.cpp).
#include "line_program.h"
#include "entries.h"
#include "image.h"

namespace debug {

namespace {

// DWARF 5, section 7.22: opcodes, and what a file's entry may hold; section 7.5.6: the forms that occur there.
enum standard_opcode : unsigned char {
  DW_LNS_copy = 1,
  DW_LNS_advance_pc,
  DW_LNS_advance_line,
  DW_LNS_set_file,
  DW_LNS_set_column,
  DW_LNS_negate_stmt,
  DW_LNS_set_basic_block,
  DW_LNS_const_add_pc,
  DW_LNS_fixed_advance_pc,
};
constexpr unsigned DW_LNE_end_sequence = 1, DW_LNE_set_address = 2;
constexpr unsigned DW_LNCT_path = 1, DW_LNCT_directory_index = 2;
enum form : unsigned {
  DW_FORM_data2 = 0x05,
  DW_FORM_string = 0x08,
  DW_FORM_block = 0x09,
  DW_FORM_data1 = 0x0b,
  DW_FORM_strp = 0x0e,
  DW_FORM_udata = 0x0f,
  DW_FORM_data16 = 0x1e,
  DW_FORM_line_strp = 0x1f
};

struct file_entry {
  const char *name;
  uint64_t folder;
};

struct table {
  unsigned version;
  unsigned step;  // the least length of an instruction
  bool default_statement;
  int line_base;
  unsigned line_range;
  unsigned opcode_base;
  reader lengths;  // how many operands each standard opcode has
  list<const char *> folders;
  list<file_entry> files;
};

// One entry of the lists of folders and of files that DWARF 5 has, by the formats that stand before them.
file_entry read_entry(reader formats, unsigned count, reader &rest) {
  file_entry entry{"", 0};
  for (unsigned i = 0; i < count; ++i) {
    const uint64_t content = formats.uleb(), how = formats.uleb();
    const char *text = "";
    uint64_t number = 0;
    switch (how) {
      case DW_FORM_string: text = rest.text(); break;
      case DW_FORM_line_strp: text = program.section(".debug_line_str").from(rest.fixed<uint32_t>()).text(); break;
      case DW_FORM_strp: text = program.section(".debug_str").from(rest.fixed<uint32_t>()).text(); break;
      case DW_FORM_udata: number = rest.uleb(); break;
      case DW_FORM_data1: number = rest.fixed<uint8_t>(); break;
      case DW_FORM_data2: number = rest.fixed<uint16_t>(); break;
      case DW_FORM_data16: rest.skip(16); break;
      case DW_FORM_block: rest.skip(rest.uleb()); break;
      default: rest.skip(rest.left());  // nothing that follows could be told apart
    }
    if (content == DW_LNCT_path) entry.name = text;
    if (content == DW_LNCT_directory_index) entry.folder = number;
  }
  return entry;
}

// Where an entry's path begins elsewhere than in the first folder, its whole path.
const char *path_of(const table &made, const file_entry &entry) {
  if (entry.name[0] == '/' || entry.folder == 0 || entry.folder >= made.folders.size()) return entry.name;
  const char *const folder = made.folders.begin()[entry.folder];
  const size_t size = strlen(folder) + strlen(entry.name) + 2;
  list<char> path;
  for (size_t i = 0; i < size; ++i) path.push('\0');
  snprintf(path.begin(), size, "%s/%s", folder, entry.name);
  return path.begin();
}

template <typename Each>
void read_list(reader &rest, const Each &each) {
  const unsigned formats_count = rest.fixed<uint8_t>();
  const reader formats = rest;
  for (unsigned i = 0; i < formats_count; ++i) rest.uleb(), rest.uleb();
  for (uint64_t left = rest.uleb(); left > 0 && !rest.empty(); --left) each(read_entry(formats, formats_count, rest));
}

void read_files(table &made, reader &rest) {
  if (made.version >= 5) {
    read_list(rest, [&](const file_entry &entry) { made.folders.push(entry.name); });
    read_list(rest, [&](const file_entry &entry) { made.files.push(entry); });
  } else {  // counted from 1; the first folder is the compilation's, which only .debug_info names
    made.folders.push("");
    for (const char *name = rest.text(); *name != '\0'; name = rest.text()) made.folders.push(name);
    made.files.push({"", 0});
    for (const char *name = rest.text(); *name != '\0'; name = rest.text()) {
      made.files.push({name, rest.uleb()});
      rest.uleb(), rest.uleb();  // the time of its last change, and its length
    }
  }
  for (file_entry &entry : made.files) entry.name = path_of(made, entry);
}

// The machine that the program drives: its registers, and the rows that it has put out.
class machine {
 public:
  machine(const table &made, list<row> &rows) : table_(made), rows_(rows) { reset(); }

  void run(reader rest) {
    while (!rest.empty()) {
      const unsigned opcode = rest.fixed<uint8_t>();
      if (opcode >= table_.opcode_base) {
        const unsigned adjusted = opcode - table_.opcode_base;
        address_ += adjusted / table_.line_range * table_.step;
        line_ += static_cast<unsigned>(table_.line_base + static_cast<int>(adjusted % table_.line_range));
        put();
      } else if (opcode == 0) {
        reader operands = rest.take(rest.uleb());
        const unsigned extended = operands.fixed<uint8_t>();
        if (extended == DW_LNE_set_address) address_ = operands.fixed<uint64_t>();
        if (extended == DW_LNE_end_sequence) end();
      } else {
        standard(opcode, rest);
      }
    }
  }

 private:
  void reset() {
    address_ = 0;
    file_ = line_ = 1;
    statement_ = table_.default_statement;
    first_ = rows_.size();
  }

  void standard(unsigned opcode, reader &rest) {
    switch (opcode) {
      case DW_LNS_copy: put(); break;
      case DW_LNS_advance_pc: address_ += rest.uleb() * table_.step; break;
      case DW_LNS_advance_line: line_ += static_cast<unsigned>(rest.sleb()); break;
      case DW_LNS_set_file: file_ = rest.uleb(); break;
      case DW_LNS_negate_stmt: statement_ = !statement_; break;
      case DW_LNS_const_add_pc: address_ += (255 - table_.opcode_base) / table_.line_range * table_.step; break;
      case DW_LNS_fixed_advance_pc: address_ += rest.fixed<uint16_t>(); break;
      default:
        for (unsigned left = table_.lengths.from(opcode - 1).fixed<uint8_t>(); left > 0; --left) rest.uleb();
    }
  }

  // Where the line stays the same, the row before goes on.
  void put() {
    const file_entry entry = file_ < table_.files.size() ? table_.files.begin()[file_] : file_entry{"", 0};
    const row next{address_, address_, table_.folders.begin()[0], entry.name, line_, statement_};
    if (rows_.size() > first_) {
      row &before = rows_[rows_.size() - 1];
      before.end = address_;
      if (same_line(next, &before) && (before.statement || !next.statement)) return;
    }
    rows_.push(next);
  }

  // Instructions that the linker left out stand at address 0.
  void end() {
    if (rows_.size() > first_) {
      rows_[rows_.size() - 1].end = address_;
      if (rows_[first_].address == 0)
        while (rows_.size() > first_) rows_.remove(rows_.size() - 1);
    }
    reset();
  }

  const table &table_;
  list<row> &rows_;
  size_t first_;
  uint64_t address_;
  uint64_t file_;
  unsigned line_;
  bool statement_;
};

// Reads the head of the table at the offset. False if it is of a version that is not known.
bool read_head(uint64_t offset, table &made, reader &instructions) {
  reader rest = program.section(".debug_line").from(offset);
  rest = rest.take(rest.fixed<uint32_t>());
  made = {};
  made.version = rest.fixed<uint16_t>();
  if (made.version < 2 || made.version > 5) return false;
  if (made.version >= 5) rest.skip(2);  // the sizes of an address and of a segment selector
  const uint32_t head_length = rest.fixed<uint32_t>();
  instructions = rest.from(head_length);
  made.step = rest.fixed<uint8_t>();
  if (made.version >= 4) rest.skip(1);  // operations an instruction, of VLIW machines
  made.default_statement = rest.fixed<uint8_t>() != 0;
  made.line_base = rest.fixed<int8_t>();
  made.line_range = rest.fixed<uint8_t>();
  made.opcode_base = rest.fixed<uint8_t>();
  if (made.line_range == 0 || made.opcode_base == 0) return false;
  made.lengths = rest.take(made.opcode_base - 1);
  read_files(made, rest);
  if (made.folders.size() == 0) made.folders.push("");
  if (made.folders[0][0] == '\0') made.folders[0] = folder_of_table(offset);
  return true;
}

}  // namespace

void read_line_programs(list<row> &rows) {
  const reader all = program.section(".debug_line");
  for (reader rest = all; !rest.empty();) {
    table made;
    reader instructions;
    if (read_head(static_cast<uint64_t>(rest.at - all.at), made, instructions)) machine(made, rows).run(instructions);
    rest.skip(rest.fixed<uint32_t>());
  }
}

const char *file_of_table(uint64_t offset, uint64_t index) {
  table made;
  reader instructions;
  return read_head(offset, made, instructions) && index < made.files.size() ? made.files[index].name : nullptr;
}

}  // namespace debug
